import type { Fi } from './fi.ts';

/** A text that depends on a count: the forms that Finnish, Swedish and English need. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The shape that a translation must fill: the same keys, any texts, a plural where Finnish has one. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Translation<T[K]>;
};

export type Messages = Translation<Fi>;

type Leaf = string | Plural;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends Leaf ? K : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Every message by its dotted path, such as `unit.sharedClients.title`. */
export type MessageKey = KeysOf<Fi>;

type At<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never;

type Holes<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

/** Names of the `{holes}` of a message; a plural always has `count`. */
export type HolesOf<K extends MessageKey> =
  At<Fi, K> extends infer M ? (M extends Plural ? 'count' | Holes<M['one' | 'other']> : Holes<M>) : never;

/** The values a message must be given: none, or one for each hole. */
export type Values<K extends MessageKey, V> = [HolesOf<K>] extends [never]
  ? []
  : [values: { readonly [N in HolesOf<K>]: V }];
