/** What a strength must be, said alike of files and of cells. */
export const strengthRuleDa = {
	positive: 'Styrken skal være et tal over 0.',
	range: 'Styrken skal ligge mellem 10⁻¹² og 10¹².'
};
