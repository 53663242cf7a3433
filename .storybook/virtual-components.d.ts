declare module 'virtual:components' {
  import type { Component } from './Component.js';

  /** Every component by its name. */
  export const components: Readonly<Record<string, Component>>;
}
declare module '*.svg' {
  const address: string;
  export default address;
}
