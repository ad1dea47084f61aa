const chunk = 0x8000

/** Bytes as base64, in pieces: a call cannot take a whole image as arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk))
  return btoa(binary)
}
