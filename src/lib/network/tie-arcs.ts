/** The ties that count under a lens, as arcs: from the columns of the data set where it has them. */
import type { Dataset, Tie } from '../model/dataset';
import { tieColumnsOf, type TieColumn } from '../model/tie-columns';
import { rememberTieEnds, type TieEnds } from '../model/tie-ends';

export class TieArcs {
	private rowsMade: readonly Tie[] | null = null;

	/**
	 * @param ends of the ties that count, as places among the visible actors
	 * @param places of these ties in the table; null = all of them
	 */
	constructor(
		private readonly dataset: Dataset,
		private readonly actors: Dataset['actors'],
		readonly ends: TieEnds,
		private readonly places: Int32Array | null
	) {}

	/** The rows themselves, picked out when they are asked for; the table itself where all count. */
	get rows(): readonly Tie[] {
		if (this.rowsMade === null) {
			const { dataset, places } = this;
			const { ties } = dataset;
			this.rowsMade = places === null ? ties : Array.from(places, (place) => ties[place]!);
			rememberTieEnds(this.actors, this.rowsMade, this.ends);
		}
		return this.rowsMade;
	}

	/** By arc: its strength; a row that says none counts 1. */
	weights(): Float64Array {
		const columns = tieColumnsOf(this.dataset);
		if (columns === null) return Float64Array.from(this.rows, ({ weight }) => weight ?? 1);
		const { weight } = columns.fields;
		return this.gather(
			weight,
			Float64Array.from(weight.values, (value) => value ?? 1)
		);
	}

	/** By arc: 1 = the row is not directed, or both sides report it. */
	bothWays(): Float64Array {
		const columns = tieColumnsOf(this.dataset);
		if (columns === null) {
			return Float64Array.from(this.rows, (tie) =>
				tie.directed === false || tie.reportedBy === 'both' ? 1 : 0
			);
		}
		const { directed, reportedBy } = columns.fields;
		const isOpen = Float64Array.from(directed.values, (value) => (value === false ? 1 : 0));
		const isShared = Float64Array.from(reportedBy.values, (value) => (value === 'both' ? 1 : 0));
		const both = this.gather(directed, isOpen);
		const shared = this.gather(reportedBy, isShared);
		for (let arc = 0; arc < both.length; arc++) if (shared[arc] === 1) both[arc] = 1;
		return both;
	}

	/** By arc: the figure of its row, from the figures of the values of a column. */
	private gather({ numbers }: TieColumn<unknown>, figures: Float64Array): Float64Array {
		const { places } = this;
		const gathered = new Float64Array(this.ends.sources.length);
		for (let arc = 0; arc < gathered.length; arc++) {
			gathered[arc] = figures[numbers[places === null ? arc : places[arc]!]!]!;
		}
		return gathered;
	}
}
