import type { Explanation, ExplanationsMessages } from '../da/explanations';

const explanation = (meaning: string, formula: string): Explanation => ({ meaning, formula });

/** Explanations of figures that are no measures, view by view. */
export const explanationsEn: ExplanationsMessages = {
	overview: {
		actors: explanation(
			'How many actors the selection has.',
			'Rows of the table of actors that the districts, sectors, levels and date of the selection leave.'
		),
		ties: explanation(
			'How many pairs of actors work together.',
			'Pairs with at least one row in the table of collaborations, or a shared forum or initiative where the selection counts those. Where direction counts, each direction counts on its own.'
		),
		sectors: explanation(
			'How many different sectors the actors come from.',
			'Different values of the column “sector” among the actors of the selection. An empty cell is “not stated” and does not count as a no.'
		),
		districts: explanation(
			'How many districts the actors work in.',
			'Different values of the column “district” among the actors of the selection; actors for the whole municipality add none.'
		)
	},
	finding: {
		chain: explanation(
			'Places where only one person, or nobody, carries knowledge between a forum and the one above it.',
			'A link is the actors who sit both in a forum and in the one above it (column “parent”). Named are links with one or nobody, and whoever is in more than half of the links and in more than anybody else. Links with unknown members are left out.'
		),
		silo: explanation(
			'Sectors that mostly work with themselves, and pairs of sectors that hardly work together.',
			'A sector: at least two of three ends of its collaborations are inside it, and dealing the sector names out at random gives that less than 1 time in 100. A pair: at most a fifth of what their activity gives reason to expect, with 8 or more expected. The two sides: less than two thirds of the expected collaborations across.'
		),
		gap: explanation(
			'Sectors that one might expect somewhere and that have no actor there.',
			'Expected are the sectors marked “expected” in the data, or else all. Forums: strategic and tactical ones with at least two sectors. A district: the sector is in at least half of the other districts.'
		),
		fragility: explanation(
			'Actors without whom at least three others lose the way to the rest.',
			'The actor is taken out, and those who no longer hang together with the largest part are counted. Direction does not count. The five largest losses are named.'
		),
		bridge: explanation(
			'Actors that many of the shortest ways between others pass through.',
			'The three with the highest betweenness, where it is at least three times the mean and at least 0.5%. Sole link: all collaborations between two sectors (three or more) pass through one actor.'
		),
		overlap: explanation(
			'Initiatives for the same people in the same place whose leads do not work together.',
			'Two initiatives with the same theme, target group and district and known leads, where no lead of one is, or works with, a lead of the other.'
		),
		ladder: explanation(
			'Pairs of sectors whose collaboration stays on the two lowest steps.',
			'At least 5 collaborations with a known step, and at most a tenth of them on step 3 or 4.'
		),
		'one-sided': explanation(
			'Pairs of sectors where only one side reports most of the collaborations.',
			'At least 5 collaborations of which the reporter is known, and at least three of four reported by one side only.'
		),
		forum: explanation(
			'Forums where few sectors meet, or whose members do not work together outside the meetings.',
			'Local forums under the same parent are compared: the one with fewest sectors, at most two thirds of the broadest. Or: the share of member pairs that work together is at most a quarter of the middle forum’s (four or more members).'
		)
	},
	checks: {
		answers: explanation(
			'How many of the 24 recommendations the data meet, and how many they cannot answer.',
			'Each check is a fixed rule over the tables; it stands under “Why, how and where from”. Partly: some of it is as it should be, or all that is known is. Cannot tell: the columns that the rule reads are empty. The thresholds can be changed at each check.'
		)
	},
	matrix: {
		observed: explanation(
			'How many pairs of actors of the two groups work together.',
			'Pairs with at least one collaboration in the selection, by the group of the actors. Where direction counts, the row reports and the column is named.'
		),
		expected: explanation(
			'As many collaborations as there would be were they spread evenly over all pairs of actors.',
			'Possible pairs between the two groups × the density of the whole network (all collaborations divided by all possible pairs).'
		),
		ratio: explanation(
			'1 is as expected, 2 is twice as many, 0.5 is half as many.',
			'Collaborations divided by the expected ones; empty where none is expected.'
		),
		density: explanation(
			'How large a part of the possible pairs really work together.',
			'Collaborations divided by possible pairs: a · b between two groups of a and b actors, a(a − 1)/2 inside one (a(a − 1) where direction counts).'
		),
		actors: explanation(
			'How many actors the sector has in the district.',
			'Actors of the selection by “sector” and “district”. An actor with several districts counts in each; one without a district serves the whole municipality.'
		),
		groupSize: explanation(
			'The number beside a name is how many actors the group has.',
			'Actors of the selection whose column names the group. An actor with several districts counts in the first.'
		)
	},
	coverage: {
		cells: explanation(
			'How many actors the sector has in a place, and where it is missing.',
			'Actors or members by sector and column. “None” stands where the sector is expected and has nobody there, nor (by district) anybody for the whole municipality.'
		),
		unplaced: explanation(
			'Actors of the sector who belong to none of the columns.',
			'By district: actors without a district, who serve the whole municipality. By level: actors whose level is not stated. By forum: actors without a seat in any forum.'
		),
		reachedOwn: explanation(
			'How many of the sectors that one might expect have somebody of the district itself.',
			'Expected sectors with at least one actor whose “district” names it.'
		),
		reached: explanation(
			'How many of the sectors that one might expect are there.',
			'Expected sectors with at least one actor in the column; by district, actors for the whole municipality count. Empty where the sectors are not expected.'
		)
	},
	districts: {
		ties: explanation(
			'How many collaborations have at least one actor of the district.',
			'Pairs that work together in the selection, at least one of whom names the district. The sum of the next three columns.'
		),
		inside: explanation(
			'Collaborations between two actors of the district.',
			'Pairs both of whom name the district.'
		),
		toOthers: explanation(
			'Collaborations with somebody of another district.',
			'Pairs one of whom names the district and the other only others.'
		),
		toEverywhere: explanation(
			'Collaborations with somebody who serves the whole municipality.',
			'Pairs one of whom names the district and the other none.'
		),
		forums: explanation(
			'How many forums there are for the district.',
			'Forums of the selection whose “district” names it; forums for the whole municipality are left out.'
		),
		initiatives: explanation(
			'How many initiatives there are in the district.',
			'Initiatives of the selection whose “district” names it.'
		),
		betweenTies: explanation(
			'Collaborations between actors of the one and of the other district.',
			'Pairs without a district in common, one of whom names the one district and the other the other.'
		),
		sharedActors: explanation(
			'Actors who work in both districts.',
			'Actors of the selection whose “district” names both.'
		)
	},
	chain: {
		linkMembers: explanation(
			'How many people sit in the forums that lose the way up.',
			'Different actors with a seat in the forums that the column “Without a way to the top” counts.'
		),
		detour: explanation(
			'Forums that can reach the top another way although the link is gone.',
			'Forums among those without a way that shared members join to the forums at the top, past the link.'
		),
		links: explanation(
			'How many links the person helps to carry.',
			'Pairs of a forum and the one above it in both of which the person sits.'
		),
		alone: explanation(
			'How many of the links nobody else carries.',
			'Links of which the person is the only one who sits in both forums.'
		),
		personLost: explanation(
			'Forums that no longer have links all the way up when the person is away.',
			'As “Without a way to the top”, with the person taken out of all forums at once.'
		),
		members: explanation(
			'How many have a seat in the forum.',
			'Actors of the selection with a row in the table of memberships; “?” when none is stated.'
		),
		guests: explanation(
			'Members who are only observers or invited.',
			'Memberships whose only roles are “observer” or “invited”.'
		),
		shared: explanation(
			'How many sit in both forums.',
			'Actors with a membership in both forums in the selection.'
		),
		sizes: explanation(
			'How many sit in the first and in the second forum.',
			'Members of each of the two forums in the selection.'
		),
		forumsOf: explanation(
			'How many forums the person sits in.',
			'Forums of the selection of which the person is a member.'
		),
		aloneIn: explanation(
			'Pairs of forums that only this person joins.',
			'Pairs of forums whose only shared member is the person.'
		),
		persons: explanation(
			'How many have sat in so many forums at the same time, at most.',
			'Actors with at least one seat, by the highest number of memberships that hold on the same day.'
		),
		seatShare: explanation(
			'How large a part of all seats is in the forum.',
			'Seats of the forum divided by all memberships in the selection.'
		),
		onlyMeeting: explanation(
			'Pairs who sit in a forum together and report no collaboration.',
			'Pairs with at least one shared forum at the same time and no row in the table of collaborations.'
		),
		both: explanation(
			'Pairs who both meet in a forum and work together.',
			'Pairs with at least one shared forum at the same time and a row in the table of collaborations.'
		),
		onlyWorking: explanation(
			'Pairs who work together without meeting in a forum.',
			'Pairs with a row in the table of collaborations and no shared forum.'
		)
	},
	initiatives: {
		adjusted: explanation(
			'Initiatives in which the daily work itself is done another way or moved out.',
			'Initiatives whose approach is “adjusted method” or “moved out”. The per cent is of those with a known approach.'
		),
		extra: explanation(
			'Initiatives that are laid on top of the daily work.',
			'Initiatives whose approach is “extra”. The per cent is of those with a known approach.'
		),
		unstated: explanation(
			'Initiatives whose approach the data do not say.',
			'Initiatives with an empty or unknown “approach”; they do not count in the percentages.'
		),
		total: explanation(
			'All initiatives of the row.',
			'Initiatives of the selection. One in several districts counts in each, so the rows can add up to more than all.'
		)
	},
	ladder: {
		stairCount: explanation(
			'How many collaborations stand on the step.',
			'Pairs of actors by the highest step that a row between them says.'
		),
		stairShare: explanation(
			'The step’s part of the collaborations whose step is known.',
			'Collaborations on the step divided by collaborations with a known step.'
		),
		onStep: explanation(
			'How many collaborations between the two sectors stand on the step.',
			'Pairs of actors of the two sectors by the highest step that a row between them says.'
		),
		withoutStep: explanation(
			'Collaborations whose step the data do not say.',
			'Pairs without any row with a “step”. They do not count in the shares: unknown is not step 1.'
		),
		highShare: explanation(
			'How large a part of the collaborations reaches the two highest steps.',
			'Collaborations on steps 3 and 4 divided by those whose step is known.'
		),
		pairVerdict: explanation(
			'Whether the pair stays on the two lowest steps, reaches higher, or too little is known.',
			'Stays low: at least 5 known steps and at most a tenth on steps 3–4. Too few steps: fewer than 5 known.'
		),
		lowPairs: explanation(
			'How many pairs of sectors stay on the two lowest steps.',
			'Pairs with at least 5 known steps and at most a tenth on steps 3–4, worked out again after the step up.'
		),
		checkStep: explanation(
			'What check K20 answers before and after.',
			'The check is worked out again on the same data with the chosen collaborations set on step 3.'
		),
		both: explanation(
			'Collaborations that both sides report.',
			'Pairs where “reported by” says both, or where each side has a row of its own.'
		),
		first: explanation(
			'Collaborations that only the upper one of the two sectors reports.',
			'Pairs all of whose rows are reported by the actor of the sector named first.'
		),
		second: explanation(
			'Collaborations that only the lower one of the two sectors reports.',
			'Pairs all of whose rows are reported by the actor of the other sector.'
		),
		notSaid: explanation(
			'Collaborations where the data do not say who reported them.',
			'Pairs whose rows have an empty “reported by”. They do not count in the share.'
		),
		mutualShare: explanation(
			'How large a part of the collaborations both sides report.',
			'Reported by both divided by those of which the reporter is known.'
		),
		sideVerdict: explanation(
			'Whether the collaboration between the two sectors is mostly one side’s word.',
			'Mostly one-sided: at least 5 known, and at least three of four reported by one side alone. Too few: fewer than 5 known.'
		),
		up: explanation(
			'Collaborations that the lower level reports.',
			'Pairs where the actor on the lower level names the one on the higher; a row that both report counts both ways.'
		),
		down: explanation(
			'Collaborations that the higher level reports.',
			'Pairs where the actor on the higher level names the one on the lower; a row that both report counts both ways.'
		),
		bothWays: explanation(
			'Collaborations that run both up and down.',
			'Pairs that count in both columns; the per cent is of all collaborations between the two levels.'
		),
		total: explanation(
			'All collaborations between the two levels.',
			'Pairs of actors with a known level on either side and at least one row between them.'
		)
	},
	roles: {
		ties: explanation(
			'How many the actor works with, and which place that gives.',
			'The number of contacts whatever the direction. Place 1 has most; equal numbers share a place.'
		),
		levels: explanation(
			'How many of the collaborations go to each level.',
			'Contacts by their “level”; contacts without a level are left out.'
		),
		sectors: explanation(
			'How many other sectors the actor works with.',
			'Different sectors among the contacts, the actor’s own left out.'
		),
		organisations: explanation(
			'How many other organisations the actor works with.',
			'Different organisations among the contacts, the actor’s own left out.'
		),
		forums: explanation(
			'How many forums the actor sits in.',
			'Forums of the selection of which the actor is a member.'
		),
		largestComponent: explanation(
			'How many hang together, with and without the actor.',
			'Actors in the largest connected part. Without: the actor is taken off as well. Direction does not count.'
		),
		steps: explanation(
			'How many steps it is to the nearest actor who decides.',
			'Shortest way from an executing actor to an actor on the strategic or political level, whatever the direction. 1 step is to work together directly.'
		),
		executing: explanation(
			'How many executing actors have so long a way.',
			'Actors on the executing level of the selection. Those without any collaboration stand apart.'
		),
		served: explanation(
			'How many executing actors’ way to a decision passes through the actor.',
			'Each executing actor counts 1, shared equally between equally short ways; hence the decimals.'
		)
	},
	introductions: {
		seats: explanation(
			'Suggestions of who might take a seat that is missing.',
			'The order is the weight of the finding plus ¼ for each member the actor already works with (four at most). Whoever knows most members is suggested; the others are counted as further candidates.'
		),
		isolates: explanation(
			'How many work with nobody.',
			'Actors without any collaboration, before and after the suggested pairs are added.'
		),
		largestComponent: explanation(
			'How many hang together one way or another.',
			'Actors in the largest connected part. Direction does not count.'
		),
		acrossShare: explanation(
			'How large a part of the collaborations join two sectors.',
			'Collaborations between different sectors divided by those of which both sectors are known.'
		),
		worstCutOff: explanation(
			'How many lose the way to the rest, at most, when one actor is away.',
			'The largest “falls off without the actor” in the network.'
		),
		efficiency: explanation(
			'How near everybody is to everybody; 1 means that all work together directly.',
			'The mean of 1/distance over all pairs; 0 for pairs without a way between them. Latora & Marchiori 2001.'
		)
	},
	robustness: {
		groupActors: explanation(
			'How many actors the group has.',
			'Actors of the selection whose column names the group.'
		),
		inside: explanation(
			'Collaborations between two of the group.',
			'Pairs that work together, both of the group.'
		),
		outside: explanation(
			'Collaborations with somebody of another group.',
			'Pairs that work together, one of them of the group; actors without a group are left out.'
		),
		rank: explanation(
			'The place of the actor by the chosen figure.',
			'1 is the largest value; equal values share a place.'
		),
		curve: explanation(
			'How much hangs together as the busiest bridges are taken out.',
			'After each removal betweenness is worked out again, and the highest is taken out. Holme et al. 2002. The two curves are shares of the actors, and of the pairs across sectors, from before.'
		)
	},
	panel: {
		tiedPairs: explanation(
			'How many of the selected work together two by two.',
			'Pairs among the selected with a collaboration in the selection of the data, of n(n − 1)/2 possible ones.'
		)
	}
};
