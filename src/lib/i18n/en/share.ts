import type { ShareMessages } from '../da/share';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const list = (items: readonly string[]) => formatList(items, 'en');

/** Share safely: a copy without names, and what is in it. */
export const shareEn: ShareMessages = {
	title: 'Share safely',
	lead: 'Make a copy of the project without names that you can hand on. You see all of it before you save it. Nothing leaves your computer.',
	offer: {
		label: 'Copy without names (zip)',
		describe: 'For partners and researchers: codes instead of names, and a key that you keep.'
	},
	empty: {
		title: 'There is nothing to share yet',
		text: 'Open a project first.'
	},
	choices: 'What is the copy to show?',
	who: {
		legend: 'Actors',
		actors: 'Every actor, with a code',
		organisations: 'Organisations only',
		organisationsHint:
			'Actors become their organisation, and their collaborations are added up. Actors without an organisation are left out.',
		prefix: 'Begin the code with two letters of the sector'
	},
	names: {
		legend: 'Names that may stay',
		hint: 'The names of actors never come along. All else has codes too, unless you say so.',
		organisations: 'Organisations',
		forums: 'Forums',
		initiatives: 'Initiatives',
		districts: 'Districts',
		withOrganisations: 'Show who belongs to the same organisation'
	},
	small: {
		legend: 'Small groups',
		limit: 'Hide groups of fewer than',
		unit: 'actors (0 = hide none)',
		hint: 'Holds for sectors, districts and organisations.',
		places: 'Also within each sector and district',
		placesHint:
			'The only police officer of a district can otherwise be recognised without a name. Where a sector has too few actors in a district, they stand under “other districts”, and more with them where needed, so that nobody can work them out by subtraction.',
		how: 'Those hidden',
		other: 'are put under “other”',
		'leave-out': 'are left empty'
	},
	dates: {
		legend: 'Dates',
		all: 'As they are',
		years: 'Years only',
		none: 'None'
	},
	columns: {
		legend: 'Columns of the project’s own',
		hint: 'They are left out unless you tick them. Cells in which somebody is named are emptied all the same.',
		none: 'The project has no columns of its own.',
		roles: (column) => `${column}: the project’s own words`,
		cells: (cells, different) =>
			`${counted(cells, 'cell', 'cells')}, ${number(different)} different`
	},
	key: {
		legend: 'Key',
		hint: 'The key tells which code is whom. With an earlier key, actors get the same codes as last time.',
		choose: 'Use an earlier key',
		used: (codes) => `The key has been read: ${counted(codes, 'code', 'codes')}.`,
		wrong: 'The file is not a key of Bindeled.',
		forget: 'Make a new key'
	},
	preview: 'What the copy contains',
	proof: {
		none: (words) =>
			`Every file of the copy has been searched for ${counted(words, 'name, label or id', 'names, labels and ids')} of the project. None found.`,
		found: (words) =>
			`These words of the project still stand in the copy: ${list(words)}. Do not save it.`,
		form: (words) =>
			`${list(words)}: words that the file format itself uses. They say nothing of anybody.`
	},
	tables: {
		caption: (table) => `The first rows of ${table}, as they will be`,
		rows: (rows, before) =>
			rows === before
				? counted(rows, 'row', 'rows')
				: `${counted(rows, 'row', 'rows')} (${number(before)} in the project)`,
		kept: (columns) => `Columns: ${list(columns)}`
	},
	remains: {
		title: 'Who can still be recognised?',
		lead: 'A copy without names is not anonymous. Whoever knows the place can recognise an actor that stands alone.',
		aloneInPlace: (count) =>
			count === 0
				? 'No actor is alone in its sector and district.'
				: `${counted(count, 'actor is alone', 'actors are alone')} in their sector and district and can be recognised by it.`,
		aloneInAll: (count) =>
			count === 0
				? 'No actor stands alone when everything known is held together.'
				: `${counted(count, 'actor stands alone', 'actors stand alone')} when sector, district, level, role, organisation and time are held together.`,
		ownPartnerCount: (count) =>
			count === 0
				? 'No actor can be told by its number of partners alone.'
				: `${counted(count, 'actor has', 'actors have')} a number of partners that nobody else has. Whoever knows the network can recognise them by it.`,
		codes: (codes, more) =>
			more > 0 ? `${codes.join(', ')} and ${number(more)} more` : codes.join(', ')
	},
	gone: {
		title: 'What is not in it',
		none: 'Nothing is left out.',
		reason: {
			'free-text': 'free text',
			'own-column': 'own column',
			'own-words': 'the project’s own words',
			name: 'somebody is named, or how to reach them',
			detail: 'too precise'
		},
		cells: (where, why, cells) => `${where}: ${counted(cells, 'cell', 'cells')} (${why})`,
		files: (files) => `Files that belong to the project: ${list(files)}`,
		rejected: (rows) => counted(rows, 'row that could not be read', 'rows that could not be read'),
		title2: 'Name, title and licence of the project',
		left: (actors, ties) =>
			`${counted(actors, 'actor', 'actors')} without an organisation, and ${counted(ties, 'collaboration', 'collaborations')} of theirs`,
		selfTies: (ties) =>
			counted(
				ties,
				'collaboration inside one organisation',
				'collaborations inside one organisation'
			),
		addedUp: (ties) =>
			`${counted(ties, 'row has', 'rows have')} been added to another of the same two organisations`,
		several: (actors) =>
			`${counted(actors, 'actor', 'actors')} of several organisations counted under the first`,
		single: (organisations) =>
			`${counted(organisations, 'organisation stands', 'organisations stand')} for one actor alone`
	},
	hidden: {
		title: 'What is hidden',
		none: 'No group is hidden.',
		field: {
			sector: 'Sector',
			district: 'District',
			organisation: 'Organisation',
			place: 'Sector and district:'
		},
		small: (field, value, actors) => `${field} ${value}: ${counted(actors, 'actor', 'actors')}`,
		cover: (field, value, actors) =>
			`${field} ${value}: ${counted(actors, 'actor', 'actors')}, hidden so that the others hidden do not stand alone`,
		renamed: (value, as) =>
			`“${value}” is called “${as}” in the copy, because a name of the project stands in the word`,
		more: (count) => `and ${number(count)} more`
	},
	contacts: {
		title: 'E-mail, telephone and civil registration numbers in the project',
		none: 'None found.',
		kind: {
			email: 'E-mail',
			phone: 'Telephone number',
			'civil-number': 'Civil registration number'
		},
		found: (kind, where, cells) =>
			`${kind}: ${where}, ${counted(cells, 'place', 'places')}. Not in the copy.`,
		place: { files: 'File', project: 'About the project', rejected: 'Rows that could not be read' }
	},
	save: {
		title: 'Save two files, each by itself',
		lead: 'Hand on the copy only. Whoever has the key can see who everybody is.',
		copy: 'Save the copy',
		key: 'Save the key',
		copyName: 'copy',
		keyName: 'key',
		saved: (name) => `Saved: ${name}`
	},
	copy: {
		title: 'Copy without names',
		otherSectors: 'Other sectors',
		otherDistricts: 'Other districts',
		otherOrganisations: 'Other organisations'
	},
	where: (table, column) => `${table}, ${column}`
};
