export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words in Chinese and English, or a function that gives both. */
type Leaf = readonly [zh: string, en: string] | ((...given: never[]) => readonly [zh: string, en: string]);
type Tree = { readonly [name: string]: Leaf | Tree };

/** The words of one language. */
export type WordsOf<T> = T extends readonly [string, string]
  ? string
  : T extends (...given: infer A) => readonly [string, string]
    ? (...given: A) => string
    : { readonly [K in keyof T]: WordsOf<T[K]> };

export const catalogue = <const T extends Tree>(tree: T): T => tree;

export function wordsIn<T extends Tree>(language: Language, tree: T): WordsOf<T> {
  const index = languages.indexOf(language);
  const of = (node: Leaf | Tree): unknown => {
    if (Array.isArray(node)) return node[index];
    if (typeof node === 'function') return (...given: never[]) => node(...given)[index];
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, of(inner as Leaf | Tree)]));
  };
  return of(tree) as WordsOf<T>;
}
