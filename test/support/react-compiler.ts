import { transformAsync } from '@babel/core';
import type { Plugin } from 'vitest/config';

/** Compiles our components with the React Compiler, as a host may that builds them from source. What breaks a rule of React stops it. */
export function reactCompiler(): Plugin {
  return {
    name: 'react-compiler',
    enforce: 'pre',
    async transform(code, filename) {
      if (!/\/src\/.*\.tsx$/.test(filename)) return undefined;
      const compiled = await transformAsync(code, {
        filename,
        sourceMaps: true,
        configFile: false,
        babelrc: false,
        parserOpts: { plugins: ['jsx', 'typescript'] },
        plugins: [['babel-plugin-react-compiler', { panicThreshold: 'all_errors' }]],
      });
      return { code: compiled?.code ?? '', map: compiled?.map ?? null };
    },
  };
}
