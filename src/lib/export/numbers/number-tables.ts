/** All figures, findings and checks under a lens as plain tables. */
import type { Analysis } from '../../findings/analysis';
import { ACTOR_MEASURES } from '../../measures/all';
import { BROKERAGE_ROLES } from '../../measures/brokerage/brokerage';
import { brokerageZ } from '../../measures/brokerage/brokerage-expectation';
import { communities } from '../../measures/communities';
import { components } from '../../measures/components';
import { needsEstimate } from '../../measures/estimated-betweenness';
import { assortativity } from '../../measures/groups/assortativity';
import { groupEi, whyNoEi, whyNoExpectedEi } from '../../measures/groups/group-ei';
import { mixing } from '../../measures/groups/mixing';
import { modularity } from '../../measures/groups/modularity';
import { isolates } from '../../measures/whole/isolates';
import { NETWORK_MEASURES } from '../../measures/whole/all';
import { joinList } from '../../model/table-schema';
import type { Network } from '../../network/network';
import { MISSING, partitionBy, type Partition } from '../../network/partition';
import type { FileNetwork } from '../networks/file-network';
import type { NumberTableName, NumberWords } from './number-words';
import type { WorkbookCell } from '../write-workbook';

export interface NumberTable {
	readonly name: NumberTableName;
	readonly columns: readonly string[];
	/** Null = not defined or not known. */
	readonly rows: readonly (readonly WorkbookCell[])[];
}

/** The measures that need arcs are left out where there are none. */
const DIRECTED_ONLY: ReadonlySet<string> = new Set([
	'closenessOut',
	'harmonicOut',
	'harmonicNormalisedOut'
]);

/** Name of the column with a role's deviation from chance. */
export function deviationColumn(role: string): string {
	return `z${role[0]!.toUpperCase()}${role.slice(1)}`;
}

/**
 * The measures of actors that say something of the network: those of one direction only where
 * ties have one.
 */
export function actorMeasuresOf({ directed }: Network) {
	return ACTOR_MEASURES.filter(({ id }) => directed || !DIRECTED_ONLY.has(id));
}

/**
 * The tables, the codebook not among them.
 *
 * @param analysis of the same data set and lens
 * @param file the same network as it stands in a network file
 */
export function numberTables(
	network: Network,
	analysis: Analysis,
	file: FileNetwork,
	words: NumberWords
): NumberTable[] {
	const partition = partitionBy(network, network.lens.groupBy);
	return [
		actorTable(network, partition, analysis),
		tieTable(file),
		networkTable(network, partition),
		groupTable(network, partition),
		mixingTable(network, partition),
		findingTable(analysis, words),
		checkTable(analysis, words),
		aboutTable(network, file, words)
	];
}

function actorTable(network: Network, partition: Partition, analysis: Analysis): NumberTable {
	const measures = actorMeasuresOf(network);
	const roles = network.directed ? BROKERAGE_ROLES : [];
	const deviations = roles.map((role) => brokerageZ(network, partition, role).values);
	const community = communities(network).of;
	const component = components(network).of;
	return {
		name: 'actors',
		columns: [
			...['id', 'label', 'sector', 'organisation', 'district', 'level', 'role', 'group'],
			...['community', 'component'],
			...measures.map(({ id }) => id),
			...roles.map(deviationColumn)
		],
		rows: network.actors.map((actor, i) => [
			actor.id,
			actor.label,
			actor.sector,
			joinList(actor.organisations) || null,
			joinList(actor.districts) || null,
			actor.level,
			joinList(actor.roles) || null,
			partition.names[partition.of[i]!] ?? null,
			community[i]! + 1,
			component[i]! + 1,
			...measures.map(({ id }) => analysis.scores[id].values[i]!),
			...deviations.map((values) => values[i]!)
		])
	};
}

function tieTable({ actors, ties, tieColumns }: FileNetwork): NumberTable {
	return {
		name: 'ties',
		columns: ['source', 'target', 'weight', ...tieColumns.map(({ name }) => name)],
		rows: ties.map(({ source, target, weight, values }) => [
			actors[source]!.id,
			actors[target]!.id,
			weight,
			...tieColumns.map(({ name }) => values.get(name) ?? null)
		])
	};
}

function networkTable(network: Network, partition: Partition): NumberTable {
	const { sizes } = components(network);
	const found = communities(network);
	const ei = groupEi(network, partition);
	const assorted = assortativity(network, partition);
	const divided = modularity(network, partition);
	const counts: [string, number | null, string | null][] = [
		['actors', network.actors.length, null],
		['ties', network.tieCount, null],
		['components', sizes.length, null],
		['largestComponent', sizes[0] ?? 0, null],
		['isolates', isolates(network).length, null],
		['eiIndex', ei.eiIndex, ei.eiIndex === null ? whyNoEi(network, partition.names) : null],
		['eiExpected', ei.expected, ei.expected === null ? whyNoExpectedEi(partition.names) : null],
		['assortativity', assorted.value, assorted.reason],
		['modularity', divided.value, divided.reason],
		['communities', found.sizes.length, null],
		['communityModularity', found.modularity.value, found.modularity.reason]
	];
	return {
		name: 'network',
		columns: ['figure', 'value', 'reason'],
		rows: [
			...counts,
			...NETWORK_MEASURES.map(({ id, compute }): [string, number | null, string | null] => {
				const { value, reason } = compute(network);
				return [id, value, reason];
			})
		]
	};
}

function groupTable(network: Network, partition: Partition): NumberTable {
	return {
		name: 'groups',
		columns: [
			...['group', 'actors', 'internalTies', 'externalTies'],
			...['groupEiIndex', 'eiIndexByTies', 'eiExpected']
		],
		rows: groupEi(network, partition).groups.map((group) => [
			group.name,
			group.actorCount,
			group.internalTies,
			group.externalTies,
			group.eiIndex,
			group.eiIndexByTies,
			group.expected
		])
	};
}

function mixingTable(network: Network, partition: Partition): NumberTable {
	const { groups, observed, expected } = mixing(network, partition);
	const name = (group: string) => (group === MISSING ? null : group);
	return {
		name: 'mixing',
		columns: ['rowGroup', 'columnGroup', 'ties', 'expectedTies'],
		rows: groups.flatMap((row, g) =>
			groups.map((column, h): WorkbookCell[] => [
				name(row),
				name(column),
				observed[g]![h]!,
				expected[g]![h]!
			])
		)
	};
}

function figuresCell(figures: Readonly<Record<string, unknown>>): string | null {
	const entries = Object.entries(figures).filter(
		([, value]) => value === null || ['number', 'string', 'boolean'].includes(typeof value)
	);
	return entries.map(([name, value]) => `${name}=${String(value ?? '')}`).join('; ') || null;
}

function findingTable({ findings }: Analysis, words: NumberWords): NumberTable {
	return {
		name: 'findings',
		columns: [
			...['id', 'kind', 'code', 'importance', 'text', 'why', 'actors', 'forums', 'sectors'],
			...['districts', 'initiatives', 'figures', 'document']
		],
		rows: findings.map((finding) => {
			const { text, why } = words.finding(finding);
			return [
				finding.id,
				finding.kind,
				finding.code,
				finding.importance,
				text,
				why,
				joinList(finding.actors) || null,
				joinList(finding.forums) || null,
				joinList(finding.sectors) || null,
				joinList(finding.districts) || null,
				joinList(finding.initiatives) || null,
				figuresCell(finding.figures),
				finding.source
			];
		})
	};
}

function checkTable({ checks }: Analysis, words: NumberWords): NumberTable {
	return {
		name: 'checks',
		columns: ['id', 'title', 'answer', 'reason', 'text', 'why', 'actors', 'figures', 'document'],
		rows: checks.map((check) => {
			const { title, text, why, source } = words.check(check);
			return [
				check.id,
				title,
				check.answer,
				check.reason,
				text,
				why,
				joinList(check.actors) || null,
				figuresCell(check.figures),
				source
			];
		})
	};
}

/** Everything that one must know to work the figures out again. */
function aboutTable(
	network: Network,
	{ note, leftOut }: FileNetwork,
	words: NumberWords
): NumberTable {
	const { lens } = network;
	const yes = (is: boolean) => (is ? 'yes' : 'no');
	const list = (values: readonly (string | number)[] | null) =>
		values === null ? 'all' : joinList(values.map(String)) || 'none';
	return {
		name: 'about',
		columns: ['key', 'value'],
		rows: [
			['bindeled', note.version],
			['date', note.date],
			['project', note.title],
			['language', words.language],
			['seed', lens.seed],
			['directed', yes(network.directed)],
			['direction', lens.direction],
			['layers', list(lens.layers)],
			['weighted', yes(lens.weighted)],
			['groupBy', lens.groupBy],
			['districts', list(lens.districts)],
			['sectors', list(lens.sectors)],
			['levels', list(lens.levels)],
			['steps', list(lens.steps)],
			['onDate', lens.date ?? 'any'],
			['betweenness', needsEstimate(network) ? 'estimate' : 'exact'],
			['mergedRows', leftOut.find(({ code }) => code === 'merged-rows')?.count ?? 0],
			...words.lens.map(({ label, value }): WorkbookCell[] => [label, value])
		]
	};
}
