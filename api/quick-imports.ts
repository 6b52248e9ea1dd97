import { registerHooks } from 'node:module';

/** Not its `.cjs` twins, which are no ES modules. */
const DRIZZLE_MODULE = /\/node_modules\/drizzle-orm\/.*\.js$/;

/**
 * Node reads a package's description again for each of its files to learn their format. drizzle-orm's has 178 kB and it
 * has hundreds of files: two thirds of a second at every start. Its own relative imports need no such question.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const from = context.parentURL;
    const inside = specifier.startsWith('.') && from !== undefined && DRIZZLE_MODULE.test(from);
    if (!inside) return nextResolve(specifier, context);
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true };
  },
});
