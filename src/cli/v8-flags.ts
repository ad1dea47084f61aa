/**
 * Flags for a V8 of this version. Most commands end before it would pay that V8 optimises what they
 * run: up to version 11 (Node 20) it begins so early that later takes less time (checking one profile
 * 0.8 of the CPU time, a cold build 0.9). Later versions wait by themselves and do not know the flag.
 */
export function v8Flags(version: string): readonly string[] {
  // Bytes of its code that a function has run: several times what is usual.
  return Number.parseInt(version) <= 11 ? ['--interrupt-budget=400000'] : []
}
