import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Node's own modules, taken without `import`. An import of `node:http` reads all that it exports, and some of that is a getter
 * behind which `fetch` and its whole client are loaded: more work than everything else of a cold start.
 */
export const builtinsWithoutFacade: Plugin = {
  name: 'builtins without facade',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_0-9]+(\/[a-z_0-9]+)*$/ }, ({ path, importer }) =>
      // One for each importer: what two files share would become a third, to be found and read at the start.
      isBuiltin(path)
        ? { path: path.replace(/^(node:)?/, 'node:'), namespace: 'builtin', suffix: `?${importer}` }
        : undefined,
    );
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

/**
 * A function finds its credentials in its environment, and nowhere else: the SDK's other ways (profiles, single sign-on, roles
 * of machines) are a quarter of a bundle. Commands that an operator runs are not bundled and have them all.
 */
export const credentialsOfTheFunction: Plugin = {
  name: 'credentials of the function',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'credentials',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /^/, namespace: 'credentials' }, ({ pluginData }) => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      loader: 'js',
      resolveDir: pluginData as string,
    }));
  },
};

/** Puts one of our own modules in the place of a library. */
export const instead = (library: string, ours: string): Plugin => ({
  name: `instead of ${library}`,
  setup({ onResolve }) {
    const path = fileURLToPath(new URL(`../${ours}`, import.meta.url));
    onResolve({ filter: new RegExp(`^${library}$`) }, () => ({ path }));
  },
});
