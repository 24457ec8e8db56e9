import type { RobustnessMessages } from '../da/robustness';
import { formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');

export const robustnessEn: RobustnessMessages = {
	title: 'Resilience',
	lead: 'What happens if a bridge disappears, a forum closes, or two start to work together? Your data are not changed.',
	noTiesTitle: 'Cannot be told: this selection has no ties',
	noTies:
		'Choose a larger selection, or let more kinds of ties count, and there is something to take out.',
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
	change: {
		title: 'Try a change',
		lead: 'Take one actor out, close a forum, or let two start to work together.',
		kind: 'What do you want to try?',
		kinds: {
			actor: 'Take out an actor',
			forum: 'Close a forum',
			tie: 'New collaboration'
		},
		actor: 'Actor',
		forum: 'Forum',
		chooseForum: 'Choose a forum',
		first: 'The one',
		second: 'The other',
		choose: 'Type a name',
		none: 'No actor has that name',
		clear: 'Clear',
		layers: 'Ties that count',
		layer: {
			both: 'Collaboration and shared meetings',
			forums: 'Shared meetings only'
		},
		noForums: 'The data have no forums.',
		examples: 'Try for instance',
		closeForum: (name) => `Close ${name}`,
		nothing: 'Choose above what is to change.',
		without: (name) => `Without ${name}`,
		closed: (name) => `If ${name} closes`,
		joined: (first, second) => `If ${first} and ${second} work together`,
		largest: (before, after) =>
			before === after
				? `The largest part still has ${number(after)} actors.`
				: `The largest part goes from ${number(before)} to ${number(after)} actors.`,
		forumNote: 'Its members no longer meet here. Forums under it come under the one above it.',
		working: 'Working …',
		problem: {
			'unknown-actor': 'There is no such actor in the data.',
			'unknown-forum': 'There is no such forum in the data.',
			'unknown-initiative': 'There is no such initiative in the data.',
			'no-such-tie': 'The two have no tie to remove.',
			'self-tie': 'Choose two different actors.',
			'no-strength': 'A tie must have a strength above 0.',
			'same-forum': 'Choose two different forums.'
		},
		notInLens: (name) =>
			`${name} is not in the selection you are looking at, so no figure changes here.`,
		alreadyTied: 'The two have a tie already, so the change may be small.',
		findings: 'What would read differently in the overview',
		appeared: 'Appears',
		disappeared: 'Disappears',
		noFindings: 'No finding appears or disappears.'
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
				name: 'Actors with ties',
				meaning: 'How many work together with at least one other?',
				formula: 'Actors with at least one tie.'
			},
			ties: {
				name: 'Ties',
				meaning: 'How many ties are there?',
				formula: 'Tied pairs; when direction counts, each direction by itself.'
			},
			islands: {
				name: 'Separate parts',
				meaning: 'Into how many parts, with no way between them, does the network fall?',
				formula: 'Connected parts whatever the direction; an actor without ties is one.'
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
				meaning: 'How near is everybody to everybody? 100 % is a tie between all.',
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
				meaning: 'How large a share of the possible ties is there?',
				formula: 'Ties divided by possible pairs.'
			},
			clustering: {
				name: 'Partners who know one another',
				meaning: 'Do one’s partners work together too?',
				formula: 'Closed triangles divided by all ways over two steps (transitivity).'
			},
			degreeCentralisation: {
				name: 'Gathered on one, ties',
				meaning: 'Do the ties gather on one actor? 100 % is a star.',
				formula: 'Degree centralisation, Freeman 1979. Undirected only.'
			},
			betweennessCentralisation: {
				name: 'Gathered on one, in between',
				meaning: 'Do the ways lead through one actor? 100 % is a star.',
				formula: 'Betweenness centralisation, Freeman 1979.'
			},
			ei: {
				name: 'Outward or inward (E–I)',
				meaning: 'Do ties cross sectors (towards +1) or stay inside (towards −1)?',
				formula: '(E − I)/(E + I) over all ties. Krackhardt & Stern 1988.'
			}
		}
	}
};
