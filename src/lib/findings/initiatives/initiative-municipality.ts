/**
 * The municipality in the initiatives: whether it takes part, and whether somebody does whose ordinary
 * task touches the initiative.
 *
 * What somebody's ordinary task is, is read from what they and their department do elsewhere: a
 * municipal participant who takes part in another initiative of the same theme, or whose department
 * does. Nothing is read from names.
 *
 * Source: CFBU 2016, "Håndbog" (well-chosen staff), and CFBU 2015, "Kommunerne på banen".
 */
import type { Actor, ActorId, InitiativeId } from '../../model/dataset';
import { MUNICIPAL_KINDS, type SectorKind } from '../../model/taxonomy';
import type { Collaboration } from '../evidence';
import { byTheme, type InitiativeProfile } from './initiative-profiles';

/**
 * An organisation of more than this share of the municipal actors is the municipality itself: it does
 * not say in which department anybody works.
 */
const WHOLE_MUNICIPALITY_SHARE = 0.5;

/** `only-pays`: the municipality gives money and nothing else is known. */
const MUNICIPAL_PARTS = ['takes-part', 'only-pays', 'absent', 'unknown'] as const;
export type MunicipalPart = (typeof MUNICIPAL_PARTS)[number];

/** Why it cannot be told whether the initiative touches somebody's ordinary task. */
export type OwnFieldUnknown =
	/** The initiative has no theme. */
	| 'theme'
	/** The municipality takes part in no other initiative of the theme. */
	| 'only-one'
	/** The participants' departments are not said. */
	| 'department';

/** Where somebody works with the theme already. */
export interface OwnField {
	readonly actor: ActorId;
	/** The department that does; null = the actor does so itself. */
	readonly department: string | null;
	readonly initiatives: readonly InitiativeId[];
}

export interface MunicipalParticipation {
	readonly initiative: InitiativeId;
	readonly part: MunicipalPart;
	/** The municipal participants who do more than pay. */
	readonly actors: readonly ActorId[];
	/** Null where nobody of the municipality takes part. */
	readonly ownField: 'yes' | 'no' | 'unknown' | null;
	readonly unknown: OwnFieldUnknown | null;
	readonly fields: readonly OwnField[];
}

export interface InitiativeMunicipality {
	readonly rows: readonly MunicipalParticipation[];
	readonly counts: Readonly<Record<MunicipalPart, number>>;
	/** 0-1, of the initiatives of which it is known; null where none is. */
	readonly share: number | null;
	/** Whether any actor of the project belongs to a sector known to be municipal. */
	readonly hasMunicipalSector: boolean;
	/** Whether any department is known at all. */
	readonly hasDepartments: boolean;
}

/** The municipality's part in each initiative; in the order of the data. */
export function initiativeMunicipality(
	evidence: Collaboration,
	profiles: readonly InitiativeProfile[]
): InitiativeMunicipality {
	const kindOf = sectorKinds(evidence);
	const isMunicipal = (id: ActorId) => {
		const kind = kindOf(id);
		return kind !== null && MUNICIPAL_KINDS.includes(kind);
	};
	const municipal = evidence.dataset.actors.filter(({ id }) => isMunicipal(id));
	const departments = knownDepartments(municipal);
	const themes = byTheme(profiles);
	const rows = profiles.map((profile): MunicipalParticipation => {
		const { initiative } = profile;
		const actors = profile.working.filter(isMunicipal);
		const part = partOf(profile, kindOf, isMunicipal);
		const others = new Set(initiative.themes.flatMap((theme) => themes.get(theme) ?? []));
		others.delete(profile);
		const field: Field =
			part !== 'takes-part'
				? { ownField: null, unknown: null, fields: [] }
				: initiative.themes.length === 0
					? { ownField: 'unknown', unknown: 'theme', fields: [] }
					: ownField(actors, municipalIn(others, isMunicipal), departments);
		return { initiative: initiative.id, part, actors, ...field };
	});
	const counts = Object.fromEntries(
		MUNICIPAL_PARTS.map((part) => [part, rows.filter((row) => row.part === part).length])
	) as Record<MunicipalPart, number>;
	const known = rows.length - counts.unknown;
	return {
		rows,
		counts,
		share: known === 0 ? null : counts['takes-part'] / known,
		hasMunicipalSector: municipal.length > 0,
		hasDepartments: departments.size > 0
	};
}

function sectorKinds({ dataset, actorById }: Collaboration): (id: ActorId) => SectorKind | null {
	const kinds = new Map(dataset.sectors.map(({ id, kind }) => [id, kind]));
	return (id) => kinds.get(actorById.get(id)?.sector ?? '') ?? null;
}

/** The departments of those municipal actors of whom one is known. */
function knownDepartments(municipal: readonly Actor[]): ReadonlyMap<ActorId, readonly string[]> {
	const sizes = new Map<string, number>();
	for (const { organisations } of municipal) {
		for (const name of new Set(organisations)) sizes.set(name, (sizes.get(name) ?? 0) + 1);
	}
	const isDepartment = (name: string) =>
		sizes.get(name)! <= WHOLE_MUNICIPALITY_SHARE * municipal.length;
	return new Map(
		municipal
			.map(({ id, organisations }) => [id, organisations.filter(isDepartment)] as const)
			.filter(([, names]) => names.length > 0)
	);
}

function partOf(
	{ working, funders }: InitiativeProfile,
	kindOf: (id: ActorId) => SectorKind | null,
	isMunicipal: (id: ActorId) => boolean
): MunicipalPart {
	if (working.some(isMunicipal)) return 'takes-part';
	// Absent only when everybody's sector is known, and somebody is named at all.
	if (working.some((id) => kindOf(id) === null)) return 'unknown';
	if (funders.some(isMunicipal)) return 'only-pays';
	return working.length > 0 ? 'absent' : 'unknown';
}

interface MunicipalInitiative {
	readonly id: InitiativeId;
	readonly actors: readonly ActorId[];
}

function municipalIn(
	profiles: ReadonlySet<InitiativeProfile>,
	isMunicipal: (id: ActorId) => boolean
): MunicipalInitiative[] {
	return [...profiles]
		.map(({ initiative, working }) => ({
			id: initiative.id,
			actors: working.filter(isMunicipal)
		}))
		.filter(({ actors }) => actors.length > 0);
}

type Field = Pick<MunicipalParticipation, 'ownField' | 'unknown' | 'fields'>;

/** Where the municipal participants, or their departments, work with the theme already. */
function ownField(
	actors: readonly ActorId[],
	others: readonly MunicipalInitiative[],
	departments: ReadonlyMap<ActorId, readonly string[]>
): Field {
	if (others.length === 0) return { ownField: 'unknown', unknown: 'only-one', fields: [] };
	const fields = actors.flatMap((actor) => fieldsOf(actor, others, departments));
	if (fields.length > 0) return { ownField: 'yes', unknown: null, fields };
	// "No" needs to know the department of every one, here and in the others.
	const everybody = [...actors, ...others.flatMap((other) => other.actors)];
	return everybody.every((actor) => departments.has(actor))
		? { ownField: 'no', unknown: null, fields }
		: { ownField: 'unknown', unknown: 'department', fields };
}

/** Its own other initiatives of the theme; failing those, its departments'. */
function fieldsOf(
	actor: ActorId,
	others: readonly MunicipalInitiative[],
	departments: ReadonlyMap<ActorId, readonly string[]>
): OwnField[] {
	const own = others.filter((other) => other.actors.includes(actor));
	if (own.length > 0) return [{ actor, department: null, initiatives: own.map(({ id }) => id) }];
	return (departments.get(actor) ?? []).flatMap((department) => {
		const theirs = others.filter((other) =>
			other.actors.some((colleague) => departments.get(colleague)?.includes(department))
		);
		return theirs.length === 0
			? []
			: [{ actor, department, initiatives: theirs.map(({ id }) => id) }];
	});
}
