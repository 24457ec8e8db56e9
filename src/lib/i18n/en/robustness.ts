import type { RobustnessMessages } from '../da/robustness';
import { formatNumber, formatShare } from '../language';
import { editsEn } from './edits';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');

export const robustnessEn: RobustnessMessages = {
	title: 'What if',
	lead: 'Try a change before it is made: what happens if a bridge disappears, a forum closes, or two start to work together?',
	noTiesTitle: 'Cannot be told: this selection has no collaborations',
	noTies:
		'Write who works together, or choose a larger selection. Then there is something to take out.',
	failed: 'The computation went wrong. Try again.',
	again: 'Try again',
	busiest: {
		title: 'Without the busiest bridges',
		lead: 'First the actor leaves through whom most others reach one another. Then the busiest of those who remain, and so on.',
		slider: 'Take out the busiest bridges',
		position: (count, most) =>
			count === 0 ? 'none taken out' : `${number(count)} of at most ${number(most)} taken out`,
		asIs: (largest, actors) =>
			`As things are, ${number(largest)} of ${number(actors)} actors hold together in the largest part.`,
		without: (count, largest, actors) =>
			`Without the ${count === 1 ? 'busiest bridge' : `${number(count)} busiest bridges`}, ${number(largest)} of ${number(actors)} actors hold together in the largest part.`,
		removed: 'Taken out, in order',
		nobody: 'Nobody yet. Move the slider.',
		next: 'Busiest now:',
		working: (done) => `Working out the curve: ${share(done)}`
	},
	curve: {
		title: 'How much holds together as more leave?',
		describe:
			'The curve shows the largest connected part, and how many pairs across sectors can reach one another, as the busiest bridges are taken out. The table below has the same figures.',
		removedAxis: 'taken out',
		largest: 'Largest part',
		reach: 'Across sectors',
		table: 'The curve as a table',
		caption: 'The curve: what is left after each removal',
		removed: 'No.',
		actor: 'Taken out',
		largestColumn: 'Actors in the largest part',
		reachColumn: 'Pairs across sectors that can reach one another',
		start: 'as things are',
		unknown: 'cannot be computed'
	},
	scenarios: {
		title: 'Scenarios',
		lead: 'Put changes together step by step, and see every figure, check and finding before and after. Your data only change if you ask for it.',
		saved: 'Kept scenarios',
		fresh: 'New scenario',
		examples: 'Examples from your data',
		example: {
			close: ({ forums }) => `Close ${forums[0]}`,
			carrier: ({ actors }) => `Take out the link of the chain: ${actors[0]}`,
			seat: ({ actors, forums }) =>
				`Seat the ${actors.length === 1 ? 'sector' : `${number(actors.length)} sectors`} missing from ${forums[0]}`,
			merge: ({ forums }) => `Merge ${forums[0]} with ${forums[1]}`,
			join: ({ actors }) => `Let ${actors[0]} and ${actors[1]} work together on like initiatives`
		},
		preview: 'An example. It is kept if you change it or choose to keep it.',
		keep: 'Keep',
		copy: 'Copy',
		copyOf: (name) => `${name} (copy)`,
		remove: 'Delete',
		name: 'Name',
		steps: 'Steps',
		noSteps: 'No steps yet. Add the first below, or begin with an example.',
		up: (step) => `Move up: ${step}`,
		down: (step) => `Move down: ${step}`,
		removeStep: (step) => `Remove the step: ${step}`,
		moved: (step, place) => `${step} is now step ${number(place)}.`,
		add: 'Add step',
		kind: 'New step',
		kinds: {
			'remove-actor': 'Take out an actor',
			'remove-forum': 'Close a forum',
			'remove-initiative': 'End an initiative',
			'add-membership': 'Give an actor a seat in a forum',
			'merge-forums': 'Merge two forums',
			'add-tie': 'Let two work together',
			'remove-tie': 'End a collaboration'
		},
		field: {
			actor: 'Actor',
			forum: 'Forum',
			initiative: 'Initiative',
			first: 'The one',
			second: 'The other',
			into: 'With'
		},
		choose: 'Type a name',
		none: 'Nothing has that name',
		clear: 'Clear',
		more: (count) => `and ${number(count)} more; type more of the name`,
		step: {
			'remove-actor': (actor) => `Take out ${actor}`,
			'remove-forum': (forum) => `Close ${forum}`,
			'remove-initiative': (initiative) => `End ${initiative}`,
			'add-membership': (actor, forum) => `Give ${actor} a seat in ${forum}`,
			'merge-forums': (forum, into) => `Merge ${forum} with ${into}`,
			'add-tie': (first, second) => `Let ${first} and ${second} work together`,
			'remove-tie': (first, second) => `End the collaboration of ${first} and ${second}`
		},
		otherStep: 'Another change of the data',
		withMore: (step, more) =>
			`${step} and ${more === 1 ? 'one more step' : `${number(more)} more steps`}`,
		problem: {
			...editsEn.problem,
			'unknown-actor': 'There is no such actor at this point of the list.',
			'unknown-forum': 'There is no such forum at this point of the list.',
			'unknown-initiative': 'There is no such initiative at this point of the list.',
			'no-such-tie': 'The two have no collaboration to end.',
			'self-tie': 'Choose two different actors.',
			'same-forum': 'Choose two different forums.'
		},
		otherProblem: 'The change does not fit the data.',
		noEffect: (problem) => `${problem} The step changes nothing.`,
		notInLens: (name) =>
			`${name} is not in the selection you are looking at, so no figure changes here.`,
		alreadyTied: 'The two have a collaboration already, so the change may be small.',
		alreadySeated: 'The actor has a seat there already, so the change may be small.',
		closeNote:
			'Members of a closed forum no longer meet there, and forums under it come under the one above.',
		mergeNote:
			'Members and forums under the one go over to the other, which is the one that stays.',
		layers: 'Collaborations that count',
		layer: {
			both: 'Collaboration and shared meetings',
			forums: 'Shared meetings only'
		},
		lensFollows: (layers) =>
			`Here ${layers} count, since the figures could not show the change otherwise.`,
		lensSame: (layers) => `Here ${layers} count, as on the rest of the page.`,
		checksLens: 'The checks are read as on their own page.',
		apply: 'Change the data so',
		applied: (name) => `The data are changed: ${name}. Undo takes it back.`,
		notApplied: (problem) => `The data cannot be changed so. ${problem}`,
		working: 'Working …',
		largest: (before, after) =>
			before === after
				? `The largest part still has ${number(after)} actors.`
				: `The largest part goes from ${number(before)} to ${number(after)} actors.`,
		answersChange: (count) =>
			count === 0
				? 'No check gets another answer.'
				: count === 1
					? 'One check gets another answer.'
					: `${number(count)} checks get another answer.`
	},
	difference: {
		figures: 'The whole network',
		noFigures: 'No figure of the whole network changes.',
		restOfFigures: (count) => `Unchanged figures (${number(count)})`,
		checks: 'Checks',
		before: 'Before',
		after: 'After',
		grounds: (count) => `Same answer, other grounds (${number(count)})`,
		restOfChecks: (count) => `Unchanged checks (${number(count)})`,
		findings: 'Findings of the overview',
		appeared: 'Appears',
		disappeared: 'Disappears',
		noFindings: 'No finding appears or disappears.',
		changedFindings: (count) => `Findings with other figures (${number(count)})`,
		restOfFindings: (count) => `Unchanged findings (${number(count)})`,
		groups: (grouping) => `By ${grouping.toLocaleLowerCase('en')}`,
		group: 'Group',
		groupCaption: (what) => `Groups before and after: ${what}`,
		groupActors: 'Actors',
		inside: 'Inside',
		outside: 'Outside',
		ei: 'E-I',
		insideMeaning: 'Collaborations inside the group, and to other groups.',
		noGroups: 'No group gets more or fewer collaborations.',
		restOfGroups: (count) => `Unchanged groups (${number(count)})`,
		fromTo: (before, after) => `from ${before} to ${after}`,
		actors: 'Actors whose place changes most',
		actorCaption: (what, figure) => `${figure} before and after: ${what}`,
		actor: 'Actor',
		figure: 'Figure',
		rank: 'Rank',
		noActors: 'Nobody who is there before and after gets another figure.',
		moreActors: (count) => `Show ${number(count)} more`,
		undefined: 'cannot be computed'
	},
	hurts: {
		title: 'If one leaves: where would it matter most?',
		lead: 'Each actor is taken out alone, and all others stay. It tells of the place in the network, not of people.',
		caption: (count) => `The ${number(count)} actors whose absence costs most nearness`,
		actor: 'Actor',
		nearness: 'Nearness without',
		largest: 'Largest part without',
		asIs: (nearness, largest, actors) =>
			`As things are, the mean nearness is ${nearness}, and ${number(largest)} of ${number(actors)} actors hold together in the largest part.`,
		nearnessMeaning:
			'How near those who remain are to one another; 100% is that all work together directly.',
		nearnessFormula:
			'Mean of 1/distance over all pairs of the others, the actor taken out. Latora & Marchiori 2005.',
		largestMeaning: 'How many of those who remain can reach one another some way or other.',
		largestFormula: 'Actors in the largest connected part, the actor taken out.',
		open: 'Try',
		openOf: (actor) => `Try as a scenario: without ${actor}`,
		none: 'Nobody has collaborations, so there is nothing to lose.',
		large: (actors) =>
			`With ${number(actors)} actors it takes time to try them all, so it is only worked out when you ask.`,
		ask: 'Work it out'
	},
	table: {
		caption: (what) => `Before and after: ${what}`,
		figure: 'Figure',
		before: 'Before',
		after: 'After',
		change: 'Change',
		points: 'pct points',
		verdict: {
			better: 'better',
			worse: 'worse',
			up: 'up',
			down: 'down',
			same: 'unchanged',
			unknown: 'cannot be compared'
		},
		note: '“Better” and “worse” only stand where there is no doubt; otherwise just “up” and “down”.',
		row: {
			actors: {
				name: 'Actors',
				meaning: 'How many are in the selection?',
				formula: 'The number of actors.'
			},
			joinedActors: {
				name: 'Actors with collaborations',
				meaning: 'How many work together with at least one other?',
				formula: 'Actors with at least one collaboration.'
			},
			ties: {
				name: 'Collaborations',
				meaning: 'How many collaborations are there?',
				formula: 'Tied pairs; when direction counts, each direction by itself.'
			},
			islands: {
				name: 'Separate parts',
				meaning: 'Into how many parts, with no way between them, does the network fall?',
				formula: 'Connected parts whatever the direction; an actor without collaborations is one.'
			},
			largestIsland: {
				name: 'Actors in the largest part',
				meaning: 'How many can reach one another some way or other?',
				formula:
					'Actors in the largest connected part. Called worse only when it loses more than those who were taken out.'
			},
			crossSectorReach: {
				name: 'Pairs across sectors that can reach one another',
				meaning: 'Do the sectors hold together?',
				formula:
					'Pairs of actors of different sectors in the same connected part, divided by all such pairs.'
			},
			efficiency: {
				name: 'Mean nearness',
				meaning: 'How near is everybody to everybody? 100% is that all work together directly.',
				formula:
					'Mean of 1/distance over all pairs; 0 for those that cannot reach one another. Latora & Marchiori 2001.'
			},
			meanPath: {
				name: 'Steps between two, on average',
				meaning: 'How many steps lie between two who can reach one another?',
				formula:
					'Mean shortest path over pairs that can reach one another. May fall merely because the network breaks.'
			},
			density: {
				name: 'Density',
				meaning: 'How large a share of the possible collaborations is there?',
				formula: 'Collaborations divided by possible pairs.'
			},
			clustering: {
				name: 'Partners who know one another',
				meaning: 'Do one’s partners work together too?',
				formula: 'Closed triangles divided by all ways over two steps (transitivity).'
			},
			degreeCentralisation: {
				name: 'Gathered on one, collaborations',
				meaning: 'Do the collaborations gather on one actor? 100% is a star.',
				formula: 'Degree centralisation, Freeman 1979. Undirected only.'
			},
			betweennessCentralisation: {
				name: 'Gathered on one, in between',
				meaning: 'Do the ways lead through one actor? 100% is a star.',
				formula: 'Betweenness centralisation, Freeman 1979.'
			},
			ei: {
				name: 'Outward or inward (E-I)',
				meaning: 'Do collaborations cross sectors (towards +1) or stay inside (towards −1)?',
				formula: '(E − I)/(E + I) over all collaborations. Krackhardt & Stern 1988.'
			}
		}
	}
};
