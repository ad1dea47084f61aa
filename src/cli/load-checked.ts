import { toolFolder } from '../files/tool-folder.ts'
import type { Library, LoadedWorkspace } from '../pipeline.ts'
import { compareWithLibrary, loadWorkspace, openLibrary } from '../pipeline.ts'
import { protect } from '../protect-workspace.ts'
import type { ValidateOptions } from '../validate/workspace.ts'

/** A workspace with everything that can be found about it, at the gate that is asked for. */
export async function loadChecked(
  root: string,
  options: ValidateOptions = {},
): Promise<{ readonly loaded: LoadedWorkspace; readonly library: Library }> {
  const sources = await loadWorkspace(root, toolFolder, options)
  const library = openLibrary(sources)
  return protect(compareWithLibrary(sources, library), library)
}
