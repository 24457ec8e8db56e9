/** Names of the reference values that this program does not compute, each with the reason. */
export const NOT_COMPUTED: Readonly<Record<string, string>> = {
	avg_clustering_zero: 'actors with fewer than two contacts are left out, never counted as 0',
	best_modularity_spread: 'what single runs of another program gave',
	best_partition: 'partitions of equal modularity differ; only modularity is held',
	closeness_freeman: '0 for all on several islands; Wasserman-Faust is taken',
	closeness_freeman_in: 'as closeness_freeman',
	closeness_freeman_out: 'as closeness_freeman',
	closeness_reach: 'puts small islands first; Wasserman-Faust is taken',
	closeness_reach_in: 'as closeness_reach',
	closeness_reach_out: 'as closeness_reach',
	clustering_fagiolo: 'directed networks are clustered by contacts in either direction',
	ei_node_in: 'an actor has one E-I index, over ties sent and received',
	ei_node_out: 'as ei_node_in',
	eigenvalues_two_largest: 'only whether the two meet is used',
	eigenvector_l2: 'the eigenvector is scaled to largest entry 1',
	krackhardt: "whole-network figures of sna; Burt's per-actor ones are taken",
	reciprocity_dyads_with_null: 'counts empty pairs; never taken',
	triad_census: 'no view or finding uses it',
	w_best_modularity_spread: 'as best_modularity_spread',
	w_best_partition: 'as best_partition',
	w_eigenvector_l2: 'as eigenvector_l2'
};
