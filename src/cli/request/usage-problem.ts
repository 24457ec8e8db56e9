/** The command line was used wrongly: exit code 2. */
import type { WhatIfFault } from '../what-if/what-if-fault';

export type UsageFault =
	| { readonly kind: 'words'; readonly reason: string }
	| { readonly kind: 'unknown-option'; readonly option: string }
	| { readonly kind: 'option-value'; readonly option: string; readonly isMissing: boolean }
	| { readonly kind: 'no-command' }
	| { readonly kind: 'unknown-command'; readonly command: string }
	| { readonly kind: 'no-input' }
	| { readonly kind: 'no-output' }
	| { readonly kind: 'output'; readonly path: string; readonly known: string }
	| {
			readonly kind: 'value';
			readonly option: string;
			readonly value: string;
			readonly known: string;
	  }
	| { readonly kind: 'lens-key'; readonly key: string; readonly known: string }
	| { readonly kind: 'what-if'; readonly detail: WhatIfFault };

export class UsageProblem extends Error {
	override readonly name = 'UsageProblem';

	constructor(readonly fault: UsageFault) {
		super(fault.kind);
	}
}
