package fr.etincelle.intake.reply;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** First names, so that a name under a reply is no mystery. Those that are words as well are left out. */
final class Names {

    private static final Set<String> FIRST_NAMES = Arrays.stream("""
            abdel abdelkader abdellah abdou adam adele adelaide adeline adem adrien agathe agnes ahmed aicha aida aissa alain albert alex alexandra alexandre alexis
            alfred ali alice alicia aline alphonse amandine amelie amina aminata amine amir anais andre andrea andree angela angele angelique anissa anita anna anne annick annie
            antoine antoinette antonio arlette armand arnaud arthur asma assia astrid audrey aurelie aurelien aurore axel ayse aziz aziza
            baptiste barbara bastien beatrice benjamin benoit bernadette bernard bertrand brahim brigitte bruno
            camille carine carla carlos carmen carole caroline cathy catherine cecile cedric celia celine chantal charles charlotte chloe christelle christian christiane christine christophe
            cindy claire clara claude claudette claudine clemence clement clotilde colette corinne cyril cyrille
            damien daniel danielle danny david deborah delphine denis denise diane didier djamila dominique dorian dylan
            eddy edith edmond eduardo elena eliane elias elif elisabeth elise elodie elsa emilie emine emma emmanuel emmanuelle enzo eric erika ernest esma estelle esther etienne eugene eva evelyne
            fabien fabienne fabrice fanny farah farid farida fatiha fatima fatma fatou fatoumata faycal felix fernand fernande ferdinand florence florent florian francine franck francois francoise frederic frederique
            gabriel gabrielle gaelle gaetan genevieve georges georgette gerald gerard germaine ghislaine gilbert gilberte gilles gina ginette giovanni gisele giuseppe gregory guillaume guy gwendoline
            habib hakim hamid hamza hanane hans hasan hassan hatice helene henri henriette herve hocine houria hubert hugo huguette husseyin
            ibrahim ilham ilyes ines ingrid irene iris isabelle ismael ivan
            jacky jacqueline jacques jamal jamila jean jeanine jeanne jeannine jennifer jeremy jerome jessica joel joelle johanna johnny jonathan jose josette josephine josiane joseph josselin joy julia julie julien juliette justine
            kader kamel karim karima karine karl katia kemal kenza kevin khadija khaled khalid kheira krystyna
            lahcen laila laetitia lamia lara laura laure laurence laurent lea leila lena leo leon leonie leyla lila liliane lina linda lionel lisa loic lola lorenzo louis louise luc luca lucas lucette lucie lucien lucienne ludovic luigi lydia lydie
            madeleine magali maeva mahmoud malek malik malika mamadou manon manuel marc marcel marcelle marco margot marguerite maria mariam marianne marie marielle marine mario marion marius marjorie martial martin martine maryse maryvonne mathieu mathilde matteo maud maurice max maxime medhi mehdi mehmet melanie melissa merve meryem mia michel michele micheline mickael mina mireille mohamed mohammed moktar monique morgane mounir mourad moussa murielle mustafa mustapha myriam
            nabil nadege nadia nadine naima najat najib nassim natacha natalia nathalie nathan nawal nezha nicolas nicole nina noah noelle nolwenn nora noura nour
            odette odile olga olivier omar oscar osman ophelie oumar ousmane
            paola pascal pascale patrice patricia patrick paul paulette pauline pedro peter philippe pierre pierrette pietro
            quentin rachel rachid rachida raphael raymond raymonde rebecca regine regis remi remy renaud rene renee ricardo richard robert roberto rodolphe roger roland rolande romain rosa rosalie roseline roxane rudy
            sabine sabrina said saida salah salim salima salma salvatore samia samir samira samuel sandra sandrine sara sarah sebastien selim selma serge severine sibel simon simone sofia sofiane solange sonia sophie soraya souad stephane stephanie steve stella suzanne suzy sylvain sylvie sylviane
            tania tatiana tarik teresa thea theo therese thibault thierry thomas tiphaine tom tony
            ugo ursula valentin valentine valerie vanessa vera veronique victor victoria vincent virginie viviane vladimir
            walid wanda warda wassila william xavier yacine yamina yann yannick yasmina yasmine yassine yilmaz youcef youssef yves yvette yvonne zahra zakaria zeynep zineb zoe zohra zoubida
            """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private Names() {}

    static boolean include(String word) {
        return FIRST_NAMES.contains(word);
    }
}
