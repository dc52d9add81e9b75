// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// French.
  public static let french: Lexicon = {
    var words = Lexicon("fr")
    words.by = list(
      """
      par; écrit par; rédigé par; publié par; propos recueillis par; un article de; texte de; de notre
      correspondant; de notre envoyé spécial; auteur; textes; texte; un reportage de; une enquête de; article de; recueilli par; recueillis par;
      entretien réalisé par; interview réalisée par;
      texte et photo; texte et photos; textes et photos
      """)
    words.genres = list(
      "analyse; chronique; tribune; entretien; reportage; enquête; éditorial; portrait; récit")
    words.and = ["et"]
    words.placed = ["à", "en", "au", "aux", "dans", "de", "depuis"]
    words.belonging = ["de", "du", "pour", "de la", "des", "pour le", "pour la", "d'"]
    words.particles = Lexicon.words("de du des la le les d l")
    words.articles = ["le", "la", "les", "l'"]
    words.months = [
      "janvier janv jan", "février févr fév", "mars mar", "avril avr", "mai", "juin",
      "juillet juil juill",
      "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc",
    ]
    words.weekdays = Lexicon.words(
      "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui")
    words.titles = list(
      """
      journaliste; correspondant; correspondante; envoyé spécial; envoyée spéciale; envoyés spéciaux;
      rédacteur; rédactrice; rédacteur en chef; rédactrice en chef; chroniqueur; chroniqueuse; reporter;
      éditorialiste; correspondants; grand reporter; professeur; chercheur; chercheuse; directeur; directrice;
      économiste; politologue; sociologue; historien; historienne; avocat; avocate; collaborateur
      """)
    words.titleParts = Lexicon.words(
      "notre nos service politique économie sport culture grand régional régionale permanent")
    words.staff = list(
      """
      rédaction; la rédaction; rédaction en ligne; service politique; service web; service international;
      avec agences; la rédaction numérique; rédaction web; service des sports; équipe; l'équipe; newsroom
      """)
    words.agencies = list("agences; les agences; agences de presse; agence; dépêches")
    words.clauses =
      roles(
        .translator,
        "traduit par; traduction; traduction de; traduit de l'anglais par; traduit de l'anglais; version française; version française de; traduit de l'anglais américain par"
      )
      + roles(
        .editor,
        "édité par; révisé par; adapté par; édition; relecture; sous la direction de; rédaction en chef"
      )
      + roles(.reporter, "reportage de; reportage; reportage par; avec les reportages de")
      + roles(.writer, "rédigé par; texte; texte de; rédaction")
      + roles(
        .contributor,
        "avec la contribution de; avec la collaboration de; contribution de; collaboration; avec la participation de; avec des contributions de; avec l'aide de; avec"
      )
      + roles(.photographer, "photographies de; photographies")
      + roles(.researcher, "documentation; recherche; enquête de")
    words.openClauses = list("reportage; traduction; avec")
    words.closings = roles(
      .contributor,
      "ont contribué à cet article; a contribué à cet article; ont contribué à ce reportage; a contribué à ce reportage; a participé à cet article; ont participé à cet article"
    )
    words.materials = list(
      """
      avec; avec agences; avec l'; avec les agences; avec des informations de; d'après; avec la; à partir d'éléments de;
      avec les informations de; avec des éléments de; d'après une dépêche; d'après une dépêche de l'
      """)
    words.sources = list("source; sources; source originale; crédit")
    words.openSources = list("les informations sont de; une dépêche de")
    words.republications = list(
      """
      cet article a été initialement publié sur; cet article a été publié initialement sur;
      cet article a été initialement publié par; cet article est republié à partir de;
      publié initialement sur; article initialement publié sur; cet article a été publié sur;
      cet article est paru initialement sur; cet article est paru dans; initialement publié dans;
      initialement publié par; initialement publié sur; cet article est republié de
      """)
    words.photos = list(
      "photo; photos; crédit photo; crédits photo; photographie; crédits; légende; image; illustration; capture d'écran; vidéo; dessin; infographie"
    )
    words.organizations = list(
      """
      journal; presse; agence; chaîne; télévision; quotidien; revue; groupe; société; université; institut;
      association; fédération; mairie; ministère; édition; éditions; monde; figaro; libération; parisien; dépêche;
      tribune; actualités; info; infos; échos; soir; matin; libre; nouvelle; nouvel; république
      """)
    words.copyrights = ["droits d'auteur"]
    words.reservations = list(
      """
      tous droits réservés; tous droits de reproduction; reproduction interdite
      """)
    words.notices = list(
      """
      toute reproduction; droits de reproduction; mentions légales; toute utilisation
      """)
    words.tails = list(
      """
      publié; publié le; mis à jour; mis à jour le; le; modifié; modifié le; posté; temps de lecture; lecture; créé le; créé;
      l'article; abonnés; réservé aux abonnés
      """)
    words.ordinary = list(
      "temps; thème; rubrique; région; département; ville; métier; hasard; exemple; contre; ailleurs; jour; mois; an; personne; défaut; email; courrier; téléphone; catégorie; marque; prix; type; date; temps"
    )
    words.running = list(
      """
      est; sont; était; étaient; qui; que; dont; ce; cette; ces; il; elle; ils; elles; nous; vous; je; on; pas; ne; un; une;
      pour; sur; avait; ont; été; être; avoir; plus; mais; ou; où; son; sa; ses; leur; leurs; selon; dit; déclaré; mettre;
      automatiquement; courent; fait; peut; doit; comme; sans
      """)
    words.towns = list(
      """
      Paris; Marseille; Lyon; Toulouse; Nice; Nantes; Montpellier; Strasbourg; Bordeaux; Lille; Rennes; Reims; Toulon;
      Saint-Étienne; Le Havre; Grenoble; Dijon; Angers; Nîmes; Clermont-Ferrand; Tours; Limoges; Metz; Besançon; Perpignan;
      Orléans; Rouen; Caen; Nancy; Avignon; Cannes; Poitiers; Versailles; Pau; La Rochelle; Ajaccio; Bastia; Rochefort;
      Bruxelles; Anvers; Liège; Namur; Charleroi; Gand; Mons; Genève; Lausanne; Berne; Zurich; Bâle; Neuchâtel; Fribourg;
      Montréal; Québec; Ottawa; Gatineau; Londres; Berlin; Munich; Francfort; Rome; Milan; Venise; Madrid; Barcelone;
      Lisbonne; Athènes; Vienne; Varsovie; Prague; Budapest; Bucarest; Moscou; Kiev; Kyiv; Istanbul; Ankara; Jérusalem;
      Beyrouth; Damas; Bagdad; Téhéran; Le Caire; Alger; Tunis; Rabat; Casablanca; Tripoli; Dakar; Bamako; Abidjan;
      Ouagadougou; Niamey; Lomé; Cotonou; Yaoundé; Kinshasa; Brazzaville; Bangui; N'Djamena; Libreville; Antananarivo;
      Johannesburg; Nairobi; Pékin; Shanghai; Hong Kong; Tokyo; Séoul; New Delhi; Bangkok; Manille; Jakarta; Singapour;
      Sydney; Washington; New York; Los Angeles; Mexico; La Havane; Port-au-Prince; Bogota; Caracas; Brasilia; Buenos Aires;
      La Haye; Copenhague; Stockholm; Oslo; Helsinki; Cité du Vatican; Matignon; Hanoï; Kaboul; Islamabad; Santiago
      """)
    words.regions = list(
      """
      France; Belgique; Suisse; Allemagne; Espagne; Italie; Russie; Ukraine; Maroc; Algérie; Tunisie; Sénégal; Mali; Tchad;
      Cameroun; Haïti; Liban; Syrie; Égypte; Chine; Japon; Inde; Brésil; Mexique; États-Unis; Royaume-Uni; Bretagne; Alsace;
      Corse; Normandie; Provence; Gironde; Var; Isère; Nord; Finistère; Loire; Seine-Saint-Denis; Côte d'Ivoire; Pologne; Turquie
      """)
    words.outlets = list(
      """
      Le Monde; Le Figaro; Libération; Le Parisien; Les Echos; La Croix; L'Humanité; L'Express; Le Point; L'Obs; Marianne;
      Mediapart; 20 Minutes; Ouest-France; Sud Ouest; La Dépêche; La Voix du Nord; Le Progrès; Nice-Matin; L'Équipe; franceinfo;
      Franceinfo; France Info; France Inter; France Télévisions; France 2; France 3; TF1; BFMTV; RTL; Europe 1; RFI; TV5MONDE;
      Le Soir; La Libre; La Libre Belgique; RTBF; L'Echo; Le Temps; Tribune de Genève; RTS; Le Matin; La Presse; Le Devoir;
      Radio-Canada; Journal de Montréal; Jeune Afrique; Culturebox; Huffington Post; Slate.fr; Le HuffPost; Courrier international
      """)
    words.givenNames = Lexicon.words(
      """
      Adrien Agathe Alain Alban Alexandre Alexis Alice Aline Amandine Amélie Anaïs André Anne Antoine Antonin
      Arnaud Arthur Audrey Aurélie Aurélien Baptiste Bastien Benoît Bernard Bertrand Brice Brigitte Bruno
      Camille Carole Caroline Catherine Cécile Cédric Céline Chantal Charlotte Christelle Christophe Claire
      Claude Claudine Clément Clémence Corinne Cyril Damien Daniel David Delphine Denis Didier Dominique
      Dorothée Edouard Édouard Élise Elodie Élodie Émilie Emmanuel Emmanuelle Éric Etienne Étienne Eugénie
      Fabien Fabienne Fabrice Fanny Florence Florent Florian Franck François Françoise Frédéric Gabriel Gaël
      Gaëlle Georges Gérard Géraldine Gilles Grégoire Guillaume Guy Hélène Henri Hervé Hugo Hugues Isabelle
      Jacques Jean Jean-Baptiste Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul
      Jean-Philippe Jean-Pierre Jeanne Jérémy Jérôme Joël Joseph Julie Julien Juliette Justine Karim Karine
      Laure Laurence Laurent Léa Lionel Loïc Louis Louise Luc Lucas Lucie Ludovic Manon Marc Margaux Marianne
      Marie Marine Marion Mathieu Mathilde Matthieu Maurice Maxime Mélanie Michel Michèle Mickaël Monique
      Morgane Muriel Nadia Nadine Nathalie Nicolas Noémie Olivier Ophélie Pascal Pascale Patrice Patricia
      Patrick Paul Pauline Philippe Pierre Quentin Rachel Raphaël Raphaëlle Rémi Rémy Renaud Robert Romain
      Sabine Samuel Sandrine Sarah Sébastien Serge Séverine Solène Sonia Sophie Stéphane Stéphanie Sylvain
      Sylvie Thibault Thibaut Thierry Thomas Valentin Valérie Véronique Victor Vincent Virginie Xavier Yann
      Yannick Yves Yvonne Solange Luigi Ousmane Mamadou Amadou Fatou Moussa Adèle Agnès Aimé Albane Andrée
      Angélique Anne-Laure Anne-Sophie Annick Anouk Ariane Armand Armelle Aude Axelle Béatrice Bénédicte
      Benoit Bérénice Blandine Carine Charlène Charline Clémentine Clotilde Coralie Corentin Cyrille Danièle
      Édith Éléonore Elie Élie Élisabeth Éloïse Émeline Emeline Estelle Evelyne Flavien Floriane Frédérique
      Gaëtan Gauthier Geneviève Geoffroy Gérald Germain Ghislain Ghislaine Grégory Gwénaël Gwenaëlle Héléna
      Inès Irène Jean-Jacques Jean-Louis Jérémie Joëlle Josiane Josette Jules Laetitia Laëtitia Léo Léon
      Léonie Léopold Liliane Lucien Lucile Ludivine Maëlle Marc-Antoine Marguerite Marie-Christine
      Marie-Claire Marie-France Marielle Marlène Martine Maud Mélissa Michaël Mireille Myriam Nadège Odile
      Perrine Pierre-Yves Raymonde Régis Renée Rodolphe Roxane Salomé Solenne Sylvaine Tanguy Thérèse Théo
      Théophile Thibaud Tiphaine Violaine Yohan Yoann Zoé Adeline Alix Aliénor Alphonse Amaury Anatole Angèle
      Apolline Augustin Barthélemy Basile Bertille Blaise Chloé Clarisse Cléo Coline Cyprien Daphné Dimitri
      Donatien Edmond Eléonore Emile Émile Erwan Eugène Faustine Félicien Fernand Flavie Florine Gabin Gaspard
      Gaston Gislain Gwendal Hadrien Honoré Hortense Isaure Ismaël Jacky Jeannine Jocelyne Johan Josselin
      Katia Kévin Laurène Léna Lila Lise Loïck Lucienne Lydie Lynda Maël Maëlys Magali Magalie Marcelline
      Maryline Maryse Maxence Maximilien Mehdi Mylène Ninon Noé Noël Noëlle Oriane Orianne Paule Philippine
      Pierrick Rachid Raoul Régine Rodrigue Romane Romuald Roselyne Samy Ségolène Sidonie Soizic Stanislas
      Sylvestre Théodore Timothée Titouan Ulysse Valentine Valéry Victorien Yasmina Yolande Yvan
      """)
    return words
  }()
}
