import { formatList, formatNumber, formatShare } from '../language';
import type { AppMessages } from '../da/app';
import { templateNamesEn } from './template-names';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

export const appEn: AppMessages = {
	name: 'Bindeled',
	skipToContent: 'Skip to content',
	places: 'Places',
	view: {
		overview: 'Overview',
		map: 'Map',
		districts: 'Districts',
		matrix: 'Matrix',
		bridges: 'Bridges',
		silos: 'Silos',
		chain: 'Governance',
		gaps: 'Gaps',
		initiatives: 'Initiatives',
		ladder: 'Ladder',
		checks: 'Checks',
		robustness: 'What if',
		data: 'Data',
		roles: 'Key roles',
		compare: 'Compare',
		report: 'Report',
		share: 'Share safely',
		introductions: 'Who should meet',
		workshop: 'Workshop',
		help: 'Help'
	},
	viewGroup: {
		see: 'See',
		network: 'The network',
		organisation: 'The organisation',
		act: 'Act',
		help: 'Help'
	},
	pageTitle: (view, project) =>
		[view, project, 'Bindeled'].filter((part) => part !== null).join(' · '),
	close: 'Close',
	cancel: 'Cancel',
	loadingView: 'Fetching the page …',
	notFound: {
		title: 'There is no such page',
		text: 'The address does not lead to anything here.',
		back: 'Go to the overview'
	},
	broken: {
		title: 'The page could not be shown',
		text: 'Something went wrong in the program. Your data have not been changed, and nothing has been sent anywhere.',
		again: 'Try again',
		technical: 'Technical message'
	},
	language: {
		label: 'Language',
		da: 'Dansk',
		en: 'English'
	},
	project: {
		label: 'Project',
		none: 'No project',
		own: 'Own files',
		copyOf: (example) => `My copy of ${example}`,
		examples: 'Examples',
		openOwn: 'Open own files …',
		example: {
			slagelse: 'Slagelse',
			eksempelby: 'Eksempelby',
			'southern-women': 'Southern Women',
			...templateNamesEn
		},
		about: {
			slagelse: 'Social-housing collaboration, read from a public report',
			eksempelby: 'Invented town, made for trying the program',
			'southern-women': 'Classic research data: 18 women and 14 social events'
		}
	},
	undo: {
		label: 'Undo and redo',
		undo: (what) => `Undo: ${what}`,
		redo: (what) => `Redo: ${what}`,
		nothingToUndo: 'Nothing to undo',
		nothingToRedo: 'Nothing to redo',
		undone: (what) => `Undone: ${what}`,
		redone: (what) => `Redone: ${what}`
	},
	saved: {
		title: 'How the project is kept',
		short: { off: 'Example', saving: 'Saving …', saved: 'Saved', failed: 'Not saved' },
		text: {
			off: 'An example is not kept. When you change something, it becomes your own copy, which is kept here.',
			saving: 'The latest is being saved in this browser.',
			saved:
				'Everything is saved in this browser on this machine each time you change something. Nothing is sent anywhere.'
		},
		failed: {
			full: 'The browser has no room for more. The latest is only on the screen: download the project as a file, or delete another project.',
			unavailable:
				'The browser keeps nothing here, perhaps because the window is private. Download the project as a file before you close it.'
		},
		again: 'Try again',
		lasting: 'The browser does not clear it by itself.',
		clearable:
			'The browser may clear it when it runs short of room, or when the page has not been used for long. Download a file now and then to be safe.',
		used: (size) => `All projects together take ${size}.`,
		download: 'Download the project as a file',
		downloadHint:
			'A zip that opens exactly as you left the project. Other programs can open the tables in it.',
		notice: {
			rescued: (rows, steps) => {
				const lost = [
					...(rows > 0 ? [counted(rows, 'row', 'rows')] : []),
					...(steps > 0 ? [counted(steps, 'change', 'changes')] : [])
				];
				return `Part of what was kept could not be read${lost.length > 0 ? ` (${formatList(lost, 'en')})` : ''}. This is a copy with the rest; what was kept is untouched.`;
			},
			lost: (steps) =>
				`The project was changed in another window at the same time. This could not be added to it and is not saved: ${formatList(steps, 'en')}.`,
			removed:
				'The project was deleted in another window. It is still here on the screen; if you change something, it is kept again.',
			dismiss: 'Close the message'
		}
	},
	projects: {
		mine: 'My projects',
		none: 'Your own projects will be listed here.',
		unavailable: 'The browser keeps no projects here.',
		actions: (name) => `Rename, copy or delete ${name}`,
		facts: (actors, ties) =>
			`${counted(actors, 'actor', 'actors')}, ${counted(ties, 'collaboration', 'collaborations')}`,
		changed: (when) => `changed ${when}`,
		isOpen: 'open now',
		unreadable: 'Cannot be read',
		unnamed: 'Project without a name',
		rename: 'Rename',
		newName: 'New name',
		keepName: 'Save the name',
		duplicate: 'Make a copy',
		copyName: (name) => `${name} (copy)`,
		remove: 'Delete',
		sure: (name) => `Delete ${name} with all its versions? This cannot be undone.`,
		yes: 'Delete the project',
		no: 'Keep it'
	},
	versions: {
		title: 'Versions',
		intro: 'Go back to how the project was. That can be undone.',
		keep: 'Save a version',
		name: 'Name of the version (optional)',
		kind: {
			import: 'As the files were read',
			saved: 'Saved by you',
			automatic: 'Saved along the way'
		},
		exampleStart: 'As the example was',
		steps: (count) =>
			count === 0 ? 'without changes' : `after ${counted(count, 'change', 'changes')}`,
		goBack: (name, when) => `Go back to “${name}”, ${when}`,
		goBackShort: 'Go back',
		unreadable: 'The version cannot be read.'
	},
	search: {
		label: 'Find actor',
		placeholder: 'Find actor',
		none: 'No actor has that name',
		more: (count) => `${number(count)} more – type more of the name`
	},
	panel: {
		label: 'Selected actor',
		hint: 'Select an actor to see who it works with here.',
		begin: 'Begin for example with those through whom most others reach each other:',
		close: 'Clear selection'
	},
	work: {
		reading: 'Reading the files',
		network: 'Building the network',
		measures: 'Computing',
		findings: 'Looking for patterns',
		starting: 'Working',
		silent:
			'Nothing has been heard from the work for half a minute. It may still be under way; otherwise cancel it and try again.'
	},
	failure: {
		import: 'The files could not be read. Try saving them as CSV or Excel again.',
		'nothing-usable':
			'There are no actors in the files that the program can use. Say under Data what the columns are.',
		example: 'The example could not be fetched.',
		analysis: 'The computation failed. The numbers on the page may be old.',
		cancelled: 'The computation was cancelled. The numbers on the page do not fit the selection.',
		'project-gone':
			'This browser does not have the project. Open its files again, or choose another one.',
		'project-damaged':
			'What is kept of the project cannot be read. Open its files again, or choose another one.',
		'project-newer':
			'The project was saved by a newer version of the program. Reload the page to get it.',
		'files-gone':
			'The files are not kept here, so they cannot be read again. Open them anew under Data.',
		'no-worker':
			'The browser does not let the page compute in the background (Web Workers), or the program was not fetched whole. Reload the page. If that does not help, try another browser.',
		noFigures: 'The computation did not end. There are no figures to show yet.',
		again: 'Compute again',
		reload: 'Reload the page',
		toData: 'Go to Data'
	},
	drop: 'Drop to open the files',
	lens: {
		label: 'What counts',
		change: 'Change what counts',
		reset: 'Reset what counts',
		resetShort: 'Reset',
		allDistricts: 'All districts',
		nobody: 'nobody',
		noneOf: {
			districts: 'no districts',
			sectors: 'no sectors',
			levels: 'no level'
		},
		someSectors: (count, of) => `${number(count)} of ${number(of)} sectors`,
		someDistricts: (count, of) => `${number(count)} of ${number(of)} districts`,
		layer: {
			ties: 'reported collaborations',
			forums: 'shared forums',
			initiatives: 'shared initiatives'
		},
		direction: {
			either: '',
			reported: 'direction as reported',
			mutual: 'confirmed by both'
		},
		steps: (steps) => (steps.length === 0 ? 'no step' : `steps ${steps.join(', ')}`),
		weighted: 'with strength',
		groupedBy: {
			sector: '',
			district: 'by district',
			level: 'by level',
			organisation: 'by organisation'
		},
		actorsOf: (shown, all) =>
			shown === all
				? counted(all, 'actor', 'actors')
				: `${number(shown)} of ${counted(all, 'actor', 'actors')}`
	},
	lensForm: {
		title: 'What counts?',
		districts: 'Districts',
		districtsHint: 'Actors that serve the whole municipality are always included.',
		sectors: 'Sectors',
		levels: 'Levels',
		layers: 'What makes a collaboration?',
		direction: 'Who must have said so?',
		steps: 'Steps on the collaboration ladder',
		stepsHint: 'Once a step is left out, collaborations without a step are left out too.',
		date: 'Time',
		dateHint: 'Year, month or day: 2019, 2019-03 or 2019-03-31. Empty means the whole period.',
		dateWrong: 'Write a year, a month or a day, e.g. 2019 or 2019-03.',
		wholePeriod: 'Whole period',
		strength: 'Use the strength of collaborations',
		groupBy: 'Group by',
		all: 'All',
		only: 'Only',
		onlyThis: (label) => `Only ${label}`,
		done: 'Done'
	},
	overview: {
		facts: {
			actors: (count) => counted(count, 'actor', 'actors'),
			ties: (count) => counted(count, 'collaboration', 'collaborations'),
			sectors: (count) => counted(count, 'sector', 'sectors'),
			districts: (count) => counted(count, 'district', 'districts'),
			forums: (count) => counted(count, 'forum', 'forums'),
			initiatives: (count) => counted(count, 'initiative', 'initiatives'),
			isolates: (count) => `${number(count)} without collaborations`
		},
		important: 'Most important now',
		everything: 'More findings',
		allInKind: (count) => counted(count, 'finding', 'findings'),
		more: (count) => `Show ${number(count)} more`,
		fewer: 'Show fewer',
		show: {
			overview: 'Show in the overview',
			map: 'Show on the map',
			districts: 'Show among the districts',
			matrix: 'Show in the matrix',
			bridges: 'Show among the bridges',
			silos: 'Show among the silos',
			chain: 'Show under governance',
			gaps: 'Show among the gaps',
			initiatives: 'Show among the initiatives',
			ladder: 'Show on the ladder',
			checks: 'Show among the checks',
			robustness: 'Try under what if',
			data: 'Show in the data',
			compare: 'Show in the comparison',
			report: 'See the report',
			share: 'Share safely',
			introductions: 'Show who should meet',
			roles: 'Show among the key roles',
			workshop: 'Go on in the workshop',
			help: 'See the help'
		},
		source: (name) => `Source: ${name}`,
		nothing: 'Nothing in this selection is beyond what one would expect.',
		nothingKnown: 'No findings: most of it cannot be told from these data.',
		nothingKnownHint: 'The map can still show who is connected with whom.',
		toData: 'Go to the data',
		blank: {
			title: 'Begin with the actors',
			text: 'Write who takes part and who works together. What matters most then comes up here.',
			data: 'Type in actors',
			dataHint: 'In a table, or from a spreadsheet.'
		},
		nothingHint: 'Try a wider selection, or look at the map.',
		untold: {
			title: 'What the data cannot tell',
			intro: 'Here is what it would take.',
			sector: (without, all) =>
				without === all
					? 'Silos and bridges between sectors: no actor has a sector. Add the column “sector” to the actors.'
					: `${counted(without, 'actor', 'actors')} of ${number(all)} (${formatShare(without / all, 'en')}) ${without === 1 ? 'has no sector and does' : 'have no sector and do'} not count in silos, gaps and bridges between sectors. Fill in “sector” for them.`,
			district:
				'Gaps in the districts: no actor has a district. Add the column “district” to the actors.',
			level:
				'The governance chain: neither actors nor forums have a level. Add the column “level”: political, strategic, tactical or executing.',
			forums:
				'Who has a seat in the leadership: there are no forums. Add a table of forums and one of their members.',
			ties: 'Reported collaborations: there is no table of who works with whom. Add it, so that shared meetings can be held against actual work.',
			initiatives:
				'Overlap between initiatives: there are no initiatives. Add a table of initiatives with theme, target group and district, and one of who takes part.',
			steps:
				'The collaboration ladder: no collaboration has a step. Add the column “step” (1–4) to the collaborations.',
			reporters:
				'One-sided collaborations: the data do not say who reported them. Add the column “reported by”.',
			expected:
				'Which sectors ought to be there: the data do not say, so gaps are read against the sectors found in the data. Fill in “expected” in the table of sectors.'
		},
		empty: {
			title: 'See who holds the district together',
			text: 'Open a spreadsheet of actors and collaborations, or begin with an example. The files stay on your machine.',
			open: 'Open own files',
			ownGone:
				'The address belongs to files you opened earlier. They are not kept here: open them again.'
		}
	},
	data: {
		title: 'Data',
		tabs: {
			open: 'Open',
			reading: 'How the files were read',
			issues: (count) => (count === 0 ? 'Remarks' : `Remarks (${number(count)})`),
			tables: 'Tables'
		},
		open: {
			title: 'Open your own files',
			drop: 'Drag files, a folder or a zip here',
			dropHint:
				'CSV, Excel (xlsx), a zip or a folder; networks from Gephi, Gephi Lite, Kumu, UCINET, Pajek and Cytoscape too. Nothing leaves your machine.',
			files: 'Choose files',
			folder: 'Choose folder',
			paste: 'Paste cells',
			pasteHint:
				'Copy cells in the spreadsheet and paste them here (Ctrl+V). Include the headings.',
			pasteLabel: 'Cells from a spreadsheet',
			pastedName: 'pasted',
			pasteOpen: 'Open what was pasted',
			shape: 'What should be in it?',
			shapeText:
				'One sheet of actors (name, sector, district, level) and one sheet of collaborations (from, to) will do. Forums, members, initiatives and participants can be added, each in a sheet of its own.',
			template: 'Get empty sheets to fill in:',
			blank: 'Or begin without files',
			examples: 'Or look at an example',
			openExample: (name) => `Open ${name}`,
			isOpen: 'open now'
		},
		reading: {
			caption: 'Files and columns as the program has read them',
			nothing: 'Open files to see how they were read.',
			counts: (read, kept, rejected) =>
				`${counted(read, 'row', 'rows')} read, ${number(kept)} used, ${number(rejected)} rejected`,
			toOverview: 'See the overview',
			usedAs: 'Read as',
			columns: (known, extra) =>
				extra === 0
					? counted(known, 'column recognised', 'columns recognised')
					: `${counted(known, 'column recognised', 'columns recognised')}, ${number(extra)} kept as extra`,
			showColumns: 'Correct columns',
			hideColumns: 'Hide columns',
			hasHeadings: 'The first row is headings',
			heading: 'Heading in the file',
			meaning: 'Means',
			sample: 'First values',
			extra: 'Kept as an extra column',
			apply: 'Read again with the corrections',
			undo: 'Undo corrections',
			unknownActors: 'Names found only in collaborations, meetings and initiatives',
			skip: 'Skip the row',
			create: 'Create them as actors',
			basis: {
				choice: 'chosen by you',
				memory: 'as last time',
				package: 'by the data package',
				format: 'by the format of the file',
				name: 'by the name of the file',
				headings: 'guessed from the headings',
				shape: 'guessed from the shape of the table',
				hidden: 'hidden in the workbook'
			},
			unrecognised: 'not recognised'
		},
		issues: {
			caption: 'Remarks on the files',
			none: 'No remarks: everything was read as it stands.',
			countedErrors: (count) => counted(count, 'error', 'errors'),
			noneOfThese: 'No remarks of that kind.',
			filter: 'Show',
			all: 'All',
			severity: { error: 'Error', warning: 'Warning', note: 'Note' },
			severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
			columns: {
				severity: 'Kind',
				file: 'File',
				row: 'Row',
				column: 'Column',
				value: 'Value',
				what: 'What happened',
				remedy: 'What you can do'
			}
		},
		tables: {
			choose: 'Table',
			none: 'Open files, or choose an example, to see the tables.',
			empty: 'The table is empty.',
			rows: (count) => counted(count, 'row', 'rows'),
			rowNumber: 'No.',
			sortBy: (column) => `Sort by ${column}`,
			hasIssue: 'Has a remark',
			name: {
				actors: 'Actors',
				ties: 'Collaborations',
				forums: 'Forums',
				memberships: 'Memberships',
				initiatives: 'Initiatives',
				participations: 'Participations',
				districts: 'Districts',
				sectors: 'Sectors'
			},
			role: {
				'adjacency-matrix': 'Matrix: who with whom',
				'attendance-matrix': 'Matrix: who at which meetings',
				'adjacency-list': 'List: an actor and its partners in each row',
				ignore: 'Do not use the file'
			},
			column: {
				id: 'Id',
				label: 'Name',
				sector: 'Sector',
				organisation: 'Organisation',
				district: 'District',
				level: 'Level',
				role: 'Role',
				source: 'Source',
				'ties.source': 'From actor',
				target: 'To actor',
				step: 'Step',
				weight: 'Strength',
				kind: 'Kind',
				directed: 'Has direction',
				reported_by: 'Reported by',
				from: 'From',
				to: 'To',
				source_passage: 'Place in the source',
				scope: 'Scope',
				parent: 'Belongs under',
				actor: 'Actor',
				forum: 'Forum',
				initiative: 'Initiative',
				theme: 'Theme',
				target_group: 'Target group',
				approach: 'Approach',
				population: 'Residents',
				geometry: 'Map file',
				homes: 'Housing organisations',
				colour: 'Colour',
				expected: 'Expected'
			},
			yes: 'yes',
			no: 'no'
		}
	},
	list: (items) => formatList(items, 'en')
};
