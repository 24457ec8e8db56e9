import type { EditProblem } from '../../lib/model/edit';

/** Where a name is looked up. */
export type Table = 'actors' | 'forums' | 'initiatives';

/** Why a step is not understood; `part` is the step, or the part of it, as written. */
export type WhatIfFault =
	| { readonly code: 'nothing'; readonly part: string }
	| { readonly code: 'verb'; readonly part: string; readonly known: readonly string[] }
	| { readonly code: 'how-many'; readonly part: string; readonly wanted: 1 | 2 }
	| {
			readonly code: 'name';
			readonly part: string;
			readonly table: Table;
			readonly known: readonly string[];
	  }
	| { readonly code: 'ambiguous'; readonly part: string; readonly known: readonly string[] }
	/** The names of a step can be told apart in several ways. */
	| { readonly code: 'several-ways'; readonly part: string }
	/** The step is understood and cannot be made. */
	| { readonly code: 'problem'; readonly part: string; readonly problem: EditProblem }
	| { readonly code: 'file'; readonly part: string; readonly known: readonly string[] };
