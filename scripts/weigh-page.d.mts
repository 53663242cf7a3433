export declare function weighPage(
  contents: string,
  folder: string,
  options?: {
    readonly external?: readonly RegExp[];
    readonly define?: { readonly [name: string]: string };
  },
): Promise<number>;
