import type { CheckId } from '../../findings/checks/check';

/** Hvordan hvert tjek afgøres; »grænsen« er den, der står ved tjekket. */
export const checkRulesDa: Readonly<Record<CheckId, string>> = {
	K1: 'Opfyldt, når der på hvert af de tre niveauer er et forum, hvor mindst grænsens antal sektorer sidder; kommunens egne dele tæller som én sektor. Delvist, når det gælder nogle af niveauerne. Læses af fora (niveau), medlemskaber og aktører (sektor).',
	K2: 'Opfyldt, når der på hvert niveau er et tværsektorielt forum (som i K1), hvor både kommunen og boligorganisationen sidder; på det udførende niveau tæller helhedsplanens medarbejdere som boligsiden. Delvist, når det gælder nogle af niveauerne.',
	K3: 'Opfyldt, når en aktør med rollen koordinator har samarbejder på alle tre niveauer; er der flere, tæller den med flest niveauer. Delvist ved et eller to niveauer. Læses af aktører (rolle, niveau) og samarbejder.',
	K4: 'Opfyldt, når koordinatoren arbejder sammen med mindst grænsens antal andre kommunale forvaltninger (kolonnen »organisation«); dens egen tæller ikke. Delvist ved mindst én.',
	K5: 'Opfyldt, når den, der leder helhedsplanen, sidder i et taktisk forum. Delvist, når pladsen kun er over det taktiske niveau eller kun som observatør eller inviteret, eller når ikke alle af flere ledere har en.',
	K6: 'Opfyldt, når politiet (også SSP) har plads i bestyrelsen, koordinationsgruppen og hver lokal gruppe; observatører og inviterede tæller ikke. Delvist, når det gælder nogle af dem.',
	K7: 'Opfyldt, når en aktør fra erhvervslivet har plads i et strategisk eller taktisk forum. Delvist, når det kun er som observatør eller inviteret.',
	K8: 'Opfyldt, når en forening eller frivillig organisation har plads i et strategisk eller taktisk forum; beboere og enkelte frivillige er ikke en organisation. Delvist, når det kun er som observatør eller inviteret.',
	K9: 'Opfyldt, når ingen sektor har mere end grænsens del af pladserne i bestyrelsen og koordinationsgruppen, og helhedsplanen selv har plads. Observatører og inviterede har ingen plads. Delvist, når noget af det er sådan.',
	K10: 'Opfyldt, når hver bydel har en lokal gruppe med en plads til beboerdemokratiet. Delvist, når det gælder nogle af bydelene. Læses af fora (bydel, under), medlemskaber og aktører (sektor).',
	K11: 'Opfyldt, når hver bydel har en aktør med rollen lokal koordinator; en uden bydel hører ingen steder til. Delvist, når nogle bydele har en.',
	K12: 'Opfyldt, når mindst grænsens antal aktører sidder både i hvert forum og i forummet over det. Delvist, når det gælder nogle af leddene. Læses af fora (under) og medlemskaber.',
	K13: 'Ikke opfyldt, når én aktør er med i over halvdelen af styringsstrengens led, i flere end nogen anden og et sted som den eneste. Delvist, når den aldrig er den eneste. Kræver mindst to led med kendte medlemmer.',
	K14: 'Mellem hvert par af niveauer efter hinanden tælles samarbejder op og ned. Kun samarbejder, der siger deres retning eller hvem der har oplyst dem, tæller. Opfyldt, når den svageste retning er mindst grænsens del af den stærkeste overalt. Delvist, når det gælder nogle af parrene.',
	K15: 'Opfyldt, når hvert ledende organ, der kun ser på det sociale, deler et medlem med dem for det fysiske og det institutionelle i samme bydel, eller når intet organ kun ser på det sociale. Delvist, når nogle deles.',
	K16: 'Opfyldt, når alle boligorganisationer i et besluttende organ for alle bydele har boliger i hver bydel, eller når intet organ dækker dem alle. Delvist, når det gælder nogle. Læses af bydele (boligorganisationer) og aktører (organisation).',
	K17: 'Opfyldt, når ingen sidder i flere fora på samme tid end grænsen. Delvist, når højst grænsens del af dem med en plads gør. Datoer i medlemskaber og fora tæller.',
	K18: 'Opfyldt, når hver kommunal forvaltning har et samarbejde med en anden; en aktør i to forvaltninger binder dem sammen. Delvist, når nogle har.',
	K19: 'Opfyldt, når alle udførende aktører med samarbejder når en på det strategiske niveau inden for grænsens antal led, uanset retning. Delvist, når mindst grænsens del af dem gør.',
	K20: 'Ser på par af sektorer med mindst 5 samarbejder med trin. Opfyldt, når intet par har højst en tiendedel på trin 3 eller 4. Delvist, når nogle par har.',
	K21: 'Ser på par af sektorer med mindst 5 samarbejder, hvor det er oplyst, hvem der nævner dem. Opfyldt, når ingen af parrene har tre af fire nævnt af kun den ene part. Delvist, når nogle har.',
	K22: 'Ser på par af indsatser med samme tema, målgruppe og bydel. Opfyldt, når de ansvarlige arbejder sammen eller er de samme i hvert par. Delvist, når de i det mindste mødes i et forum eller en anden indsats.',
	K23: 'Tæller hvert tema × hver målgruppe × hver bydel i udsnittet. Opfyldt, når alle felter har en indsats. Delvist, når mindst grænsens del har. Et felt, som en indsats med tomme celler kunne fylde, er ikke afgjort.',
	K24: 'Netværkslederen (er der ingen, så koordinatoren og helhedsplanens leder) og den med højest »Mellemled« tages ud hver for sig. Opfyldt, når ingen af gangene mindst grænsens antal andre mister vejen til resten. Delvist, når det gælder den ene.'
};
