/** What a strength must be, said alike of files and of cells. */
export const strengthRuleEn = {
	positive: 'The strength must be a number above 0.',
	range: 'The strength must lie between 10⁻¹² and 10¹².'
};
