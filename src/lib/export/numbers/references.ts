/** The works that the definitions of the figures name, in full. */

/** As a formula names it -> the full reference. */
export const REFERENCES: Readonly<Record<string, string>> = {
	'Bonacich 1972':
		'Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. Journal of Mathematical Sociology 2, 113-120.',
	'Borgatti & Everett 1999':
		'Borgatti, S. P. & Everett, M. G. (1999). Models of core/periphery structures. Social Networks 21, 375-395.',
	'Brandes 2001':
		'Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163-177.',
	'Brin & Page 1998':
		'Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual Web search engine. Computer Networks and ISDN Systems 30, 107-117.',
	'Burt 1992':
		'Burt, R. S. (1992). Structural holes: The social structure of competition. Harvard University Press.',
	'Freeman 1977':
		'Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35-41.',
	'Freeman 1979':
		'Freeman, L. C. (1979). Centrality in social networks: Conceptual clarification. Social Networks 1, 215-239.',
	'Gould & Fernandez 1989':
		'Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: A formal approach to brokerage in transaction networks. Sociological Methodology 19, 89-126.',
	'Guimerà & Amaral 2005':
		'Guimerà, R. & Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks. Nature 433, 895-900.',
	'Krackhardt & Stern 1988':
		'Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: An experimental simulation. Social Psychology Quarterly 51, 123-140.',
	'Latora & Marchiori 2001':
		'Latora, V. & Marchiori, M. (2001). Efficient behavior of small-world networks. Physical Review Letters 87, 198701.',
	'Marchiori & Latora 2000':
		'Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A 285, 539-546.',
	'Newman 2002':
		'Newman, M. E. J. (2002). Assortative mixing in networks. Physical Review Letters 89, 208701.',
	'Newman 2003':
		'Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.',
	'Newman & Girvan 2004':
		'Newman, M. E. J. & Girvan, M. (2004). Finding and evaluating community structure in networks. Physical Review E 69, 026113.',
	'Seidman 1983':
		'Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269-287.',
	'Traag et al. 2019':
		'Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: Guaranteeing well-connected communities. Scientific Reports 9, 5233.',
	'Wasserman & Faust 1994':
		'Wasserman, S. & Faust, K. (1994). Social network analysis: Methods and applications. Cambridge University Press.',
	'Watts & Strogatz 1998':
		'Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, 440-442.'
};

/** The works that a text names, in the order of the alphabet. */
export function worksNamedIn(text: string): string[] {
	return Object.keys(REFERENCES).filter((work) => text.includes(work));
}
