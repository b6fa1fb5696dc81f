import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CoreResources } from '../../core/ports/core-ports.ts'

/** Files the built shell brings along: beside the program when packaged, in the project otherwise. */
export function resourcePaths(
  mainFolder: string,
  appFolder: string,
  packagedResources: string | null,
): CoreResources {
  const fonts =
    packagedResources === null
      ? join(appFolder, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
      : join(packagedResources, 'fonts', 'noto-sans-sc')
  return {
    regularFont: join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf'),
    boldFont: join(fonts, '700Bold', 'NotoSansSC_700Bold.ttf'),
    resourcesFolder: join(packagedResources ?? appFolder, 'resources'),
    exportWorker: pathToFileURL(join(mainFolder, 'export-worker.js')),
  }
}
