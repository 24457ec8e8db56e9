/** What the templates are called; the menu of projects says it too. */
export const templateNamesEn: Readonly<Record<string, string>> = {
	'template-aalborg-soe': 'Aalborg SØ',
	'template-albertslund-abc': 'Albertslund, ABC',
	'template-esbjerg-oesterbyen': 'Esbjerg, MedVind i Østerbyen',
	'template-gladsaxe-vaerebroparken': 'Gladsaxe, Værebroparken',
	'template-koege': 'Køge',
	'template-randers': 'Randers',
	'template-slagelse': 'Slagelse, A joint effort',
	'template-soenderborg': 'Sønderborg',
	'template-varde': 'Varde'
};
