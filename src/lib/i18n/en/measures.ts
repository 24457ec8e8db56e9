import type { MeasuresMessages } from '../da/measures';

/** Words for each figure of an actor, and for why a figure cannot be worked out. */
export const measuresEn: MeasuresMessages = {
	actor: {
		degree: {
			name: 'Partners',
			meaning: 'How many other actors does the actor have a tie with?',
			formula:
				'The number of neighbours. Where direction counts, ties sent plus ties received. Freeman 1979.'
		},
		inDegree: {
			name: 'Named by',
			meaning: 'How many others name the actor as a partner?',
			formula: 'The number of ties received. Freeman 1979.'
		},
		outDegree: {
			name: 'Names',
			meaning: 'How many others does the actor itself name as partners?',
			formula: 'The number of ties sent. Freeman 1979.'
		},
		strength: {
			name: 'Strength in all',
			meaning: 'How strong is the actor’s collaboration in all?',
			formula: 'The sum of the strengths of the actor’s ties; a tie without a strength counts 1.'
		},
		inStrength: {
			name: 'Strength received',
			meaning: 'How strong is the collaboration that others report with the actor?',
			formula: 'The sum of the strengths of the ties received.'
		},
		outStrength: {
			name: 'Strength sent',
			meaning: 'How strong is the collaboration that the actor itself reports?',
			formula: 'The sum of the strengths of the ties sent.'
		},
		betweenness: {
			name: 'In between, pairs',
			meaning: 'How many pairs of other actors reach each other quickest through this one?',
			formula:
				'The sum over all pairs of others (s, t) of the share of shortest ways between s and t that go through the actor. Where direction counts: ordered pairs. Otherwise each pair once. Freeman 1977; Brandes 2001.'
		},
		betweennessNormalised: {
			name: 'In between',
			meaning: 'How often is the actor on the shortest way between two others?',
			formula:
				'The number of pairs (see “In between, pairs”) divided by all pairs of others: (n − 1)(n − 2)/2, or (n − 1)(n − 2) where direction counts. Freeman 1977 (betweenness).'
		},
		closeness: {
			name: 'Closeness',
			meaning: 'How few steps are there from the actor to those it can reach?',
			formula:
				'r/(n − 1) · r/Σd, where r is the number of actors that can be reached and Σd the sum of the distances to them. Where direction counts: ways into the actor. Wasserman & Faust 1994.'
		},
		closenessOut: {
			name: 'Closeness, outward',
			meaning: 'How few steps are there when one goes from the actor along the ties?',
			formula: 'As “Closeness”, along ways out of the actor. Wasserman & Faust 1994.'
		},
		harmonic: {
			name: 'Reach, sum',
			meaning: 'How many does the actor reach when distant actors count less?',
			formula:
				'The sum of 1/distance to each of the others; 0 for those that cannot be reached. Where direction counts: ways in. Marchiori & Latora 2000.'
		},
		harmonicOut: {
			name: 'Reach outward, sum',
			meaning: 'How many does the actor reach along ties sent when distant actors count less?',
			formula: 'The sum of 1/distance along ways out of the actor. Marchiori & Latora 2000.'
		},
		harmonicNormalised: {
			name: 'Reach',
			meaning: 'How close is the actor to all others? 1 means a direct tie to everyone.',
			formula:
				'The sum of 1/distance to the others, divided by n − 1. Marchiori & Latora 2000 (harmonic).'
		},
		harmonicNormalisedOut: {
			name: 'Reach outward',
			meaning: 'How close is the actor to all others along ties sent?',
			formula: 'The sum of 1/distance along ways out, divided by n − 1. Marchiori & Latora 2000.'
		},
		eigenvector: {
			name: 'Tied to the well tied',
			meaning: 'Are the actor’s partners well connected themselves?',
			formula:
				'The eigenvector of the largest eigenvalue, the largest entry 1. Where direction counts: scores from those that point at the actor. Bonacich 1972.'
		},
		pagerank: {
			name: 'PageRank',
			meaning: 'How often does one pass the actor when walking at random from actor to actor?',
			formula: 'PageRank with damping 0.85; the figures sum to 1. Brin & Page 1998.'
		},
		coreness: {
			name: 'Core',
			meaning: 'How close to the core of the network is the actor? Higher is closer.',
			formula:
				'The largest k such that the actor belongs to a circle in which all have at least k ties within the circle. Seidman 1983.'
		},
		localClustering: {
			name: 'Partners who know each other',
			meaning: 'How large a part of the actor’s partners also work with each other?',
			formula:
				'Ties among the partners divided by possible ties among them; 0 with fewer than two partners. Watts & Strogatz 1998; where direction counts, Fagiolo 2007.'
		},
		constraint: {
			name: 'Constraint',
			meaning:
				'Do the actor’s ties lead back to the same circle? Low: the actor joins circles that are otherwise apart.',
			formula:
				'Σj (p_ij + Σq p_iq·p_qj)², where p_ij is the share of the actor’s strength that goes to j. Can exceed 1. Burt 1992.'
		},
		effectiveSize: {
			name: 'Independent partners',
			meaning: 'How many of the actor’s partners give access to something the others do not?',
			formula:
				'The sum over partners j of 1 − Σq p_iq·m_jq; without direction and strength: partners − 2 · (ties among them) / partners. Burt 1992 (effective size).'
		},
		efficiency: {
			name: 'Share of independent partners',
			meaning: 'How large a part of the actor’s partners gives access to something new?',
			formula: '“Independent partners” divided by the number of partners. Burt 1992.'
		},
		hierarchy: {
			name: 'Dependence on one partner',
			meaning: 'Is the actor tied down by one partner above all? 1 means yes, 0 means evenly.',
			formula:
				'Σj r_j ln r_j / (N ln N), where r_j is partner j’s part of the constraint relative to the mean and N the number of partners. Burt 1992.'
		},
		eiIndex: {
			name: 'Outward or inward (E-I)',
			meaning:
				'Do the actor’s ties mostly leave the group (towards +1) or stay inside it (towards −1)?',
			formula:
				'(E − I)/(E + I): E ties to other groups, I ties within the group; ties to actors without a group are left out. Krackhardt & Stern 1988.'
		},
		participation: {
			name: 'Spread over groups',
			meaning: 'Are the actor’s ties spread over many groups (towards 1) or all with one (0)?',
			formula:
				'1 − Σ (share of the ties that go to the group)². Guimerà & Amaral 2005 (participation).'
		},
		cutOff: {
			name: 'Falls off without the actor',
			meaning: 'How many others lose the way to the rest when the actor is away?',
			formula:
				'The actor’s island, less the actor, less the largest part that is left of the island. Direction does not count.'
		},
		largestComponentWithout: {
			name: 'Largest island without the actor',
			meaning: 'How many still hang together when the actor is away?',
			formula:
				'The number of actors in the largest connected part when the actor is taken out. Direction does not count.'
		},
		componentsWithout: {
			name: 'Islands without the actor',
			meaning: 'Into how many separate parts would the network fall were the actor away?',
			formula:
				'The number of connected parts when the actor is taken out; an actor without ties is one. Direction does not count.'
		},
		coordinator: {
			name: 'Coordinator',
			meaning: 'Joins two of its own group who do not work together themselves.',
			formula:
				'The number of pairs a → v → b without a → b, with a, v and b in the same group. Over ordered pairs; without direction each pair is shown once. Gould & Fernandez 1989.'
		},
		itinerant: {
			name: 'Consultant',
			meaning: 'Joins two of one group that is not its own.',
			formula:
				'The number of pairs a → v → b without a → b, with a and b in the same group and v in another. Gould & Fernandez 1989 (itinerant broker).'
		},
		representative: {
			name: 'Representative',
			meaning: 'Carries its own group’s business out to another group.',
			formula:
				'The number of pairs a → v → b without a → b, with a and v in the same group and b in another. Gould & Fernandez 1989.'
		},
		gatekeeper: {
			name: 'Gatekeeper',
			meaning: 'Lets another group in to its own.',
			formula:
				'The number of pairs a → v → b without a → b, with v and b in the same group and a in another. Gould & Fernandez 1989.'
		},
		liaison: {
			name: 'Liaison',
			meaning: 'Joins two different groups without belonging to either.',
			formula:
				'The number of pairs a → v → b without a → b, with a, v and b in three different groups. Gould & Fernandez 1989.'
		},
		brokerage: {
			name: 'Bridging roles in all',
			meaning: 'How many pairs does the actor join who do not work together themselves?',
			formula: 'The sum of the five roles. Gould & Fernandez 1989.'
		}
	},
	reason: {
		'no-actors': 'There are no actors in this selection of the data.',
		'one-actor': 'There is only one actor in this selection of the data.',
		'too-few-actors': 'There are too few actors to work the figure out.',
		isolate: 'The actor has no ties in this selection of the data.',
		'fewer-than-two-contacts': 'The actor has fewer than two partners.',
		'reaches-nobody': 'The actor reaches nobody else.',
		'no-ties': 'There are no ties to count.',
		'no-group': 'The data do not say which group the actor belongs to.',
		'one-group': 'All are in the same group, so there is nothing to compare.',
		'no-variation': 'All have the same value, so there is nothing to compare.',
		'top-eigenvalues-meet':
			'The network has two equally strong cores, so the figure has no single answer.',
		'not-converged': 'The calculation did not settle on an answer.',
		'not-connected': 'The network is not connected.',
		'needs-directed-network': 'The figure needs ties with a direction.',
		'needs-undirected-network': 'The figure needs ties without a direction.'
	}
};
