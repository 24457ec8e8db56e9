import type { Layout } from './layout';

/** What the layout worker says: how far it has come, and at last the layout. */
export type LayoutAnswer = { readonly share: number } | { readonly layout: Layout };
