package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.DISTRESS;

/** Somebody is not well, is being hurt, or has nothing to live on. */
final class Distress {

    private static final String MAN = "\\b(?:mari|ex|conjoint|compagnon|copain|pere|beau[- ]pere|frere|fils|oncle|homme|type|voisin|patron|il)\\b";

    static final Words WORDS = Words.of(DISTRESS, "\\bsuicid\\w*",
                    "\\bme tuer\\b",
                    "\\ben finir (?:avec (?:la vie|tout)|pour de bon)",
                    "\\benvie d en finir",
                    "(?:pens\\w+|song\\w+|voudrais?|veux|vais|prefere\\w*|aimerais)(?: (?:a|d|de|vraiment|souvent|parfois))* en finir\\b(?! avec (?:m|c|l|un|t|s))",
                    "\\ba quoi (?:bon|ca sert)(?: de vivre| tout ca)? ?(?:[.!?,;]|$)",
                    "mettre fin a (?:mes jours|ma vie|tout)",
                    "(?:plus|pas|aucune) envie de vivre",
                    "envie de mourir",
                    "plus (?:envie d )?etre la\\b",
                    "rien n a (?:plus )?de sens",
                    "(?:voudrais|veux|envie de|vais) disparaitre",
                    "\\b(?:assez|marre|fatiguee?|degoutee?) (?:de |d )(?:la |cette |ma )?(?:vie\\b|vivre|exister)",
                    "\\b(?:n |j )?etais plus la\\b|\\bexistais plus|\\bmieux sans moi\\b|\\bun poids pour\\b",
                    "\\b(?:j ?)?(?:veu[xt]?|voudrais|envie de|vais|prefere) crever\\b",
                    "\\b(?:me|se|s|te) (?:foutre|fout|jeter|pendre|tailler|tirer|suicider|tuer)\\b (?:en l air|sous|par la|dans le vide|les veines|une balle)",
                    "\\b(?:ne |n )?plus me reveiller\\b|\\bsauter (?:du|d un|sous|par)\\b(?! coq)|\\bm enferme(?:nt)?\\b|\\bcirculer (?:une|des|la|"
                            + "les) (?:photo|video)s?",
                    "\\b(?:et|deja|encore|tous|enfants|enceinte) a la rue\\b",
                    "lettre d adieu|\\bpersonne ne m aime\\b|\\badieu a tous",
                    MAN + "[^.!?]{0,40}\\b(?:me|m a) (?:touche|frappe|bat|tape|cogne|suit|controle|enferme|m enferme|sequestre|etrangle|"
                            + "bouscule)\\w*\\b(?! sur les nerfs)",
                    MAN + "[^.!?]{0,40}\\b(?:controle|fouille|confisque|surveille|a pris) (?:mon telephone|mon portable|mes messages)",
                    "\\b(?:ne )?(?:me|la) laisse (?:pas|plus|jamais) (?:sortir|partir|voir)",
                    "\\b(?:pas|plus|rien) mange\\b[^.!?]{0,30}(?:jour|hier|semaine|depuis|ce matin|aujourd)|\\b(?:peux|peut|pouvons) (?:pas|plus) (?:les |"
                            + "nous )?nourrir|\\bj ai faim\\b",
                    "\\b(?:dors|dort|dormons|dorment|dormir|vis|vivons)\\b[^.!?]{0,20}\\b(?:voiture|camion|rue|dehors|gare|tente|cave)\\b",
                    "\\b(?:me|nous|m a|nous a|m ont|nous ont|le|la|les) (?:met|mets|mettent|mettre|mis|mise|jette|jettent|jeter|vire|virent|foutre|"
                            + "fout) (?:dehors|a la porte|a la rue)\\b",
                    "\\bvais faire une (?:connerie|betise)\\b(?! (?:sur|avec|en|si je))",
                    "\\b(?:parl|pens|song|menac|veu)\\w* (?:a |au |de |d )?(?:mourir|se tuer|la mort|pire\\b)",
                    "\\b(?:devient|est|etait) (?:tres )?violent\\w* (?:avec|envers|quand|si|et)",
                    "\\b(?:ex|mari|compagnon|conjoint|copain|fils|pere|voisin)\\b[^.!?]{0,60}\\b(?:traceur|mouchard|espion\\w*|me (?:suit|piste|localise|"
                            + "traque))\\b",
                    "\\b(?:il|elle|on) (?:\\w+ )?(?:vient|revient|viendra|rode|attend)[^.!?]{0,30}(?:devant chez moi|chez moi la nuit|en bas de chez)",
                    "me faire du mal",
                    "\\bscarifi\\w+",
                    "ma vie (?:est )?(?:foutue|finie)",
                    "a quoi bon (?:vivre|continuer)",
                    "\\bsans abri\\b",
                    "\\bsequestr\\w+",
                    "\\bm empeche de sortir",
                    "\\b(?:viol|violee?|agressee?)\\b(?! de (?:mes|donnees))",
                    "peur de (?:mon|son) (?:mari|conjoint|ex|compagnon|pere|fils|copain|voisin)",
                    "(?:mari|conjoint|ex|compagnon|copain) (?:me )?surveille",
                    "idees? noires?",
                    "marre de (?:la vie|vivre)",
                    "au plus mal",
                    "(?:plus de|sans) toit\\b",
                    "\\b(?:ne |n )?(?:tiendrai|tiens) (?:pas|plus)\\b(?! compte)",
                    "(?:veux|peux|veut) plus vivre",
                    "(?:veux|voudrais|vais|prefere) mourir",
                    "\\b(?:je|j|on|nous|mere|pere|mari|femme|fils|fille|parents) (?:n |ne )?en p(?:eu|e)(?:x|t|ut|uvons)?s? (?:vraiment |vrm )?(?:plus|pu)\\b",
                    "^\\W*n en peux plus",
                    "(?:suis|est|sommes) (?:vraiment |completement )?a bout\\b(?! portant| de (?:souffle|bras|champ))",
                    "au bout du (?:rouleau|bout)",
                    "(?:plus|pas|perdu) (?:le |de )?gout (?:de vivre|a (?:rien|la vie))",
                    "plus envie de rien",
                    "\\b(?:plus|aucune|pas) d issue|aucune issue",
                    "\\ben danger\\b(?! de)",
                    "peur (?:pour ma vie|de lui\\b|de rentrer chez)",
                    "(?:plus|pas) (?:la |de )?force de (?:vivre|continuer|me battre)",
                    "\\b(?:suis|completement|tellement) desesperee?s?\\b",
                    "\\bje craque\\b",
                    "plus (?:aucun )?espoir",
                    "ne (?:vaut|sert) plus (?:la peine )?(?:de vivre|a rien de vivre)",
                    "(?:la vie|vivre) (?:ne )?(?:vaut|a) plus",
                    "disparaitre pour de bon",
                    "me (?:foutre|jeter) (?:en l air|sous|du|dans le|par la)",
                    "\\b(?:avale[rz]?|pris|prendre|prends) (?:toute?s? |tous )(?:les|mes|ses|ces) "
                            + "(?:cachets|medicaments|comprimes|somniferes)\\b(?! (?:le|du|ce) (?:matin|soir|midi))",
                    "avale[rz]? (?:des|mes) (?:cachets|medicaments|comprimes|somniferes)",
                    "\\bpardon a (?:tous|toute la famille|mes enfants)",
                    "(?:suis|sommes|allons etre|vais etre|serai|etre|retrouve\\w*|suis mise?|dormir|dors|dort|dormons) (?:a la rue|dehors|dans (?:ma|la|une|"
                            + "notre) voiture)\\b",
                    "\\b(?:me|nous|la) (?:frappe|bat|tape)\\b(?! a la porte| du doigt| sur les nerfs| dans l oeil)",
                    "\\b(?:m ?a|nous a|l a) (?:encore )?(?:frappee?|tapee?|battue?|cognee?)\\b",
                    "violences? (?:conjugales?|physiques?)",
                    "mon (?:mari|ex|conjoint|fils|compagnon) (?:est violent|me menace|me fait peur)",
                    "(?:rien|plus rien) a manger",
                    "plus de quoi (?:manger|nourrir)",
                    "je pleure (?:tous|toute|tout|sans)",
                    "intihar",
                    "kill myself",
                    "suicidal",
                    "want to die",
                    "end my life",
                    "umbringen",
                    "selbstmord",
                    "انتحار",
                    "اريد ان اموت",
                    "أريد أن أموت")
                    .unless("mort de rire", "prevention du suicide");

    private Distress() {}
}
