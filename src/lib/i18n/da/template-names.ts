/** Hvad skabelonerne hedder; også projektmenuen skal sige det. */
export const templateNamesDa: Readonly<Record<string, string>> = {
	'template-aalborg-soe': 'Aalborg SØ',
	'template-albertslund-abc': 'Albertslund, ABC',
	'template-esbjerg-oesterbyen': 'Esbjerg, MedVind i Østerbyen',
	'template-gladsaxe-vaerebroparken': 'Gladsaxe, Værebroparken',
	'template-koege': 'Køge',
	'template-randers': 'Randers',
	'template-slagelse': 'Slagelse, En fælles indsats',
	'template-soenderborg': 'Sønderborg',
	'template-varde': 'Varde'
};
