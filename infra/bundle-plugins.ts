import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportKind, Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a module of Node exports by name, but for what lies behind a getter. */
const plainExports = (path: string): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(path) as object))
    .filter(([name, { get, enumerable }]) => enumerable && !get && /^[a-z]\w*$/i.test(name) && name !== 'default')
    .map(([name]) => name);

/** Whether names are taken of a module as of one that has real exports: `await import()` finds none in what was made for `require`. */
const hasExports = (kind: ImportKind, importer: string): boolean =>
  kind === 'dynamic-import' || (kind === 'import-statement' && !importer.includes('/node_modules/'));

/**
 * Node's own modules, taken without `import`. An import of `node:http` reads all that it exports, and some of that is a getter
 * behind which `fetch` and its whole client are loaded: more work than everything else of a cold start.
 *
 * Each importer has its own: what two files share would become a third, to be found and read at the start. Our own files get
 * real exports, which are faster than those of a module that was made for `require`; an import of one that lies behind a getter
 * does not compile.
 */
export const builtinsWithoutFacade: Plugin = {
  name: 'builtins without facade',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_0-9]+(\/[a-z_0-9]+)*$/ }, ({ path, importer, kind }) =>
      isBuiltin(path)
        ? {
            path: path.replace(/^(node:)?/, 'node:'),
            namespace: hasExports(kind, importer) ? 'builtin' : 'required builtin',
            suffix: `?${relative(root, importer)}`,
            sideEffects: false,
          }
        : undefined,
    );
    const take = (path: string) => `process.getBuiltinModule(${JSON.stringify(path)})`;
    onLoad({ filter: /^/, namespace: 'required builtin' }, ({ path }) => ({
      contents: `module.exports = ${take(path)};`,
    }));
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `const whole = ${take(path)}; export default whole; export const { ${plainExports(path).join()} } = whole;`,
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
    onResolve({ filter: new RegExp(`^${library}$`) }, () => ({ path: join(root, ours) }));
  },
});
