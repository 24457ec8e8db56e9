import type { MeasuresMessages } from '../da/measures';

/** Words for each figure of an actor, the network and its groups, and for why a figure cannot be worked out. */
export const measuresEn: MeasuresMessages = {
	actor: {
		degree: {
			name: 'Partners',
			meaning: 'How many other actors does the actor have a connection with?',
			formula:
				'The number of neighbours. Where direction counts, connections sent plus connections received. Freeman 1979.'
		},
		inDegree: {
			name: 'Named by',
			meaning: 'How many others name the actor as a partner?',
			formula: 'The number of connections received. Freeman 1979.'
		},
		outDegree: {
			name: 'Names',
			meaning: 'How many others does the actor itself name as partners?',
			formula: 'The number of connections sent. Freeman 1979.'
		},
		strength: {
			name: 'Strength in all',
			meaning: 'How strong is the actor’s collaboration in all?',
			formula:
				'The sum of the strengths of the actor’s connections; a connection without a strength counts 1.'
		},
		inStrength: {
			name: 'Strength received',
			meaning: 'How strong is the collaboration that others report with the actor?',
			formula: 'The sum of the strengths of the connections received.'
		},
		outStrength: {
			name: 'Strength sent',
			meaning: 'How strong is the collaboration that the actor itself reports?',
			formula: 'The sum of the strengths of the connections sent.'
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
			meaning: 'How few steps are there when one goes from the actor along the connections?',
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
			meaning:
				'How many does the actor reach along connections sent when distant actors count less?',
			formula: 'The sum of 1/distance along ways out of the actor. Marchiori & Latora 2000.'
		},
		harmonicNormalised: {
			name: 'Reach',
			meaning: 'How close is the actor to all others? 1 means a direct connection to everyone.',
			formula:
				'The sum of 1/distance to the others, divided by n − 1. Marchiori & Latora 2000 (harmonic).'
		},
		harmonicNormalisedOut: {
			name: 'Reach outward',
			meaning: 'How close is the actor to all others along connections sent?',
			formula: 'The sum of 1/distance along ways out, divided by n − 1. Marchiori & Latora 2000.'
		},
		eigenvector: {
			name: 'Connected to the well connected',
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
				'The largest k such that the actor belongs to a circle in which all have at least k connections within the circle. Seidman 1983.'
		},
		localClustering: {
			name: 'Partners who know each other',
			meaning: 'How large a part of the actor’s partners also work with each other?',
			formula:
				'Connections among the partners divided by possible connections among them; 0 with fewer than two partners. Where direction counts, two partners are connected when either direction is there. Watts & Strogatz 1998.'
		},
		constraint: {
			name: 'Constraint',
			meaning:
				'Do the actor’s connections lead back to the same circle? Low: the actor joins circles that are otherwise apart.',
			formula:
				'Σj (p_ij + Σq p_iq·p_qj)², where p_ij is the share of the actor’s strength that goes to j. Can exceed 1. Burt 1992.'
		},
		effectiveSize: {
			name: 'Independent partners',
			meaning: 'How many of the actor’s partners give access to something the others do not?',
			formula:
				'The sum over partners j of 1 − Σq p_iq·m_jq; without direction and strength: partners − 2 · (connections among them) / partners. Burt 1992 (effective size).'
		},
		efficiency: {
			name: 'Share of independent partners',
			meaning: 'How large a part of the actor’s partners gives access to something new?',
			formula: '“Independent partners” divided by the number of partners. Burt 1992.'
		},
		hierarchy: {
			name: 'Dependence on one partner',
			meaning: 'Does the actor depend on one partner above all? 1 means yes, 0 means evenly.',
			formula:
				'Σj r_j ln r_j / (N ln N), where r_j is partner j’s part of the constraint relative to the mean and N the number of partners. Burt 1992.'
		},
		eiIndex: {
			name: 'Outward or inward (E-I)',
			meaning:
				'Do the actor’s connections mostly leave the group (towards +1) or stay inside it (towards −1)?',
			formula:
				'(E − I)/(E + I): E connections to other groups, I connections within the group; connections to actors without a group are left out. Krackhardt & Stern 1988.'
		},
		participation: {
			name: 'Spread over groups',
			meaning:
				'Are the actor’s connections spread over many groups (towards 1) or all with one (0)?',
			formula:
				'1 − Σ (share of the connections that go to the group)². Guimerà & Amaral 2005 (participation).'
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
				'The number of connected parts when the actor is taken out; an actor without connections is one. Direction does not count.'
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
	network: {
		density: {
			name: 'Density',
			meaning: 'How large a part of the pairs that could work together do?',
			formula:
				'm / (n(n − 1)/2); where direction counts, m / (n(n − 1)), with m connections and n actors. Wasserman & Faust 1994, p. 101.'
		},
		reciprocity: {
			name: 'Reciprocity, connections',
			meaning: 'How large a part of the reported connections does the other side report too?',
			formula:
				'2M / (2M + A), M pairs in which both report the connection, A pairs in which only one does. Wasserman & Faust 1994, p. 507.'
		},
		reciprocityOfPairs: {
			name: 'Reciprocity, pairs',
			meaning: 'In how large a part of the joined pairs do both agree that they work together?',
			formula:
				'M / (M + A), M pairs in which both report the connection, A pairs in which only one does. Pairs without a connection do not count. Wasserman & Faust 1994.'
		},
		diameter: {
			name: 'Longest way',
			meaning: 'How many steps are there between the two who are furthest apart?',
			formula:
				'The largest shortest distance between two actors that can reach each other; pairs that cannot are left out. Where direction counts: along the connections. Wasserman & Faust 1994, p. 111 (diameter).'
		},
		meanPath: {
			name: 'Mean way',
			meaning: 'How many steps are there between two actors on average?',
			formula:
				'The mean of the shortest distances over pairs that can reach each other; pairs that cannot are left out. Watts & Strogatz 1998.'
		},
		pairsJoined: {
			name: 'Pairs that can reach each other',
			meaning: 'How many pairs of actors are joined, directly or through others?',
			formula: 'The number of pairs with a way between them; where direction counts, ordered pairs.'
		},
		pairsNotJoined: {
			name: 'Pairs with no way between',
			meaning: 'How many pairs of actors cannot reach each other at all?',
			formula:
				'All pairs minus pairs that can reach each other; where direction counts, ordered pairs.'
		},
		globalEfficiency: {
			name: 'Reach in all',
			meaning: 'How close is everyone to everyone? 1 means that all are connected directly.',
			formula:
				'The mean of 1/distance over all pairs; 0 for pairs with no way between. Latora & Marchiori 2001 (global efficiency).'
		},
		transitivity: {
			name: 'Closed triangles',
			meaning: 'How often do two who share a partner also work together themselves?',
			formula:
				'3 · triangles / pairs of connections that meet in an actor; where direction counts, the share of ways i → j → k with i → k too. Wasserman & Faust 1994, p. 243 (transitivity).'
		},
		averageClustering: {
			name: 'Partners who know each other, on average',
			meaning: 'How large a part of an actor’s partners work with each other, on average?',
			formula:
				'The mean share of connections among an actor’s partners, over actors with at least two partners; the rest are left out. Watts & Strogatz 1998.'
		},
		degreeCentralisation: {
			name: 'Gathered on one, partners',
			meaning: 'Does collaboration gather on one actor? 1 means that all work with that one only.',
			formula: 'Σ (largest − own number of partners) / ((n − 1)(n − 2)). Freeman 1979.'
		},
		inDegreeCentralisation: {
			name: 'Gathered on one, named by',
			meaning: 'Is it the same actor that everybody names?',
			formula: 'Σ (largest − own number of connections received) / (n − 1)². Freeman 1979.'
		},
		outDegreeCentralisation: {
			name: 'Gathered on one, names',
			meaning: 'Is it one actor that names all the others?',
			formula: 'Σ (largest − own number of connections sent) / (n − 1)². Freeman 1979.'
		},
		betweennessCentralisation: {
			name: 'Gathered on one, in between',
			meaning: 'Do the ways between the others lead through one actor?',
			formula:
				'Σ (largest − own figure for in between) / (n − 1), the figure being a share of all pairs. Freeman 1979.'
		},
		closenessCentralisation: {
			name: 'Gathered on one, closeness',
			meaning: 'Is one actor much closer to all than the others are?',
			formula:
				'Σ (largest − own closeness) / ((n − 1)(n − 2)/(2n − 3)); only where the network is connected. Freeman 1979.'
		},
		degreeAssortativity: {
			name: 'The well connected with the well connected',
			meaning:
				'Do actors with many partners work with others who have many too? Below 0: with those who have few.',
			formula:
				'The correlation of the number of partners at the two ends of a connection; where direction counts, sent at one end and received at the other. Newman 2002 (degree assortativity).'
		}
	},
	group: {
		eiIndex: {
			name: 'Outward or inward (E-I)',
			meaning:
				'Do the group’s connections lead out of the group (towards +1) or stay inside it (towards −1)?',
			formula:
				'(E − 2I)/(E + 2I): E pairs with one end in the group, I pairs with both. These are the members’ own connections pooled. Pairs with an actor without a group are left out. Krackhardt & Stern 1988.'
		},
		eiChance: {
			name: 'What one could expect',
			meaning:
				'Where would the figure be if the names of the groups were dealt out by lot? A large group turns more inward for no other reason than its size.',
			formula:
				'The names are shuffled among the actors that have a group; the connections and the sizes of the groups stay. 999 draws (fewer in very large networks). The band is the middle 95%, the line the mean. p is the share of draws at least as far out on the same side, so that outside the band p is below 0.025. Krackhardt & Stern 1988.'
		},
		communities: {
			name: 'Communities',
			meaning:
				'Which circles do the connections themselves make, without looking at sector or district?',
			formula:
				'The division with the highest modularity, Q = Σ (w_c/W − (S_c/2W)²), in several runs of Leiden from the same seed. Traag et al. 2019; Newman & Girvan 2004.'
		},
		mutualInformation: {
			name: 'Agreement (NMI)',
			meaning:
				'How much does the group say about which community an actor is in? 0 is nothing, 1 is everything.',
			formula:
				'2·I(communities, groups)/(H(communities) + H(groups)). Expected: the same with the names of the groups dealt out by lot. Danon et al. 2005.'
		},
		assortativity: {
			name: 'Keeping to one’s own (assortativity)',
			meaning:
				'Do actors work with their own more often than their activity gives reason for? 0 is as expected, 1 is only with their own.',
			formula:
				'r = (Σ e_gg − Σ a_g·b_g)/(1 − Σ a_g·b_g), e_gh the share of connections from g to h. Newman 2003.'
		},
		corePeriphery: {
			name: 'Core and periphery',
			meaning: 'Is there a dense core that the rest hang on?',
			formula:
				'The core with the fewest errors against an ideal in which all in the core are connected and none in the periphery. Fit: the correlation with the ideal, pairs between core and periphery not counted. Borgatti & Everett 1999; Lip 2011.'
		},
		response: {
			name: 'Answers',
			meaning: 'How much of the picture rests on the actors’ own word?',
			formula:
				'An actor has answered whose own word stands behind at least one connection (“reported_by”). A pair is confirmed when both have answered and both report the connection. Wasserman & Faust 1994, p. 57.'
		},
		rankBand: {
			name: 'Unsure place',
			meaning:
				'How far up and down could the actor’s place move had a tenth of the data been missing?',
			formula:
				'200 draws that each lose a tenth; the band is the middle 90% of the places. Equal figures share the middle place. Borgatti, Carley & Krackhardt 2006; Smith & Moody 2013.'
		}
	},
	estimate: (sure, epsilon) =>
		`The network is so large that “In between” is an estimate from ways drawn at random. With ${sure} certainty no actor’s share is off by more than ${epsilon}.`,
	reason: {
		'no-actors': 'There are no actors in this selection of the data.',
		'one-actor': 'There is only one actor in this selection of the data.',
		'too-few-actors': 'There are too few actors to work the figure out.',
		isolate: 'The actor has no collaborations in this selection of the data.',
		'fewer-than-two-contacts': 'The actor has fewer than two partners.',
		'no-two-contacts': 'Nobody has two partners.',
		'no-two-paths': 'No connection leads on to a third actor.',
		'no-ties': 'There are no collaborations to count.',
		'no-grouped-ties': 'There are no collaborations in which the group of both sides is known.',
		'no-group': 'The data do not say which group the actors belong to.',
		'one-group': 'All that count are in the same group, so there is nothing to compare.',
		'no-variation': 'The figures can only turn out one way, so there is nothing to compare.',
		'top-eigenvalues-meet':
			'The network has several equally strong cores, so the figure has no single answer.',
		'no-ring': 'The connections never lead back to where they began, so the figure has no answer.',
		'not-converged': 'The calculation did not settle on an answer.',
		'not-connected': 'The network is not connected.',
		'needs-directed-network': 'The figure needs connections with a direction.',
		'needs-undirected-network': 'The figure needs connections without a direction.'
	}
};
