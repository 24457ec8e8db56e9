import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';
import { clusteringShares } from '../local-clustering';
import { structuralHoles } from '../structural-holes/structural-holes';

/**
 * Average clustering: the mean local clustering of the actors that have at least two contacts.
 *
 *   mean of local clustering over actors with degree >= 2
 *
 * Input      n actors, m ties in either direction; actors of degree 0 or 1 are left out, not counted 0
 * Output     one figure; null when nobody has two contacts
 * Unit       share, 0 … 1
 * Weight     none
 * Cost       O(Σ degree²), shared with constraint
 * Source     Watts and Strogatz 1998; = igraph transitivity(g, "localaverage", isolates = "nan");
 *            networkx counts those left out here as 0
 * Checked    tests/golden/cases: avg_clustering_defined
 */
export const averageClustering: NetworkMeasure<'averageClustering'> = {
	id: 'averageClustering',
	range: [0, 1],
	compute: (network) => {
		const { contactCount } = structuralHoles(network);
		const shares = clusteringShares(network).filter((_, i) => contactCount[i]! >= 2);
		if (shares.length === 0) return undefinedFigure('no-two-contacts');
		return definedFigure(shares.reduce((sum, share) => sum + share, 0) / shares.length);
	}
};
