// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Spanish.
  public static let spanish: Lexicon = {
    var words = Lexicon("es")
    words.by = list(
      """
      por; escrito por; publicado por; redactado por; texto; textos; texto de; autor; autora; un reportaje de; una
      entrevista de; crónica de; por nuestro corresponsal; periodista; reportaje de; elaborado por;
      entrevista de; escribe; redactora; redactor;
      texto y foto; texto y fotos; texto y fotografías; fotos y texto
      """)
    words.genres = list(
      "análisis; opinión; entrevista; crónica; reportaje; columna; editorial; tribuna")
    words.and = ["y", "e"]
    words.placed = ["en", "desde", "a"]
    words.belonging = ["de", "del", "para", "de la", "para el", "para la", "especial para"]
    words.particles = Lexicon.words("de del la las los y el san santa")
    words.articles = ["el", "la", "los", "las"]
    words.months = [
      "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
      "agosto ago",
      "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
    ]
    words.weekdays = Lexicon.words("lunes martes miércoles jueves viernes sábado domingo hoy ayer")
    words.titles = list(
      """
      periodista; corresponsal; enviado especial; enviada especial; enviados especiales; redactor; redactora; editor;
      editora; columnista; reportero; reportera; colaborador; colaboradora; analista; profesor; profesora; director;
      directora; corresponsales; jefe de sección; jefa de sección; economista; escritor; escritora; diseño
      """)
    words.titleParts = Lexicon.words(
      "nuestro nuestra redactor jefe política deportes economía internacional")
    words.staff = list(
      """
      redacción; la redacción; redacción digital; redacción web; redacción central; redacción internacional; agencias;
      equipo; redacción deportes; staff; mesa de redacción; nota de redacción; editorial
      """)
    words.agencies = list(
      "agencias; agencia; agencias internacionales; las agencias; agencias de noticias; cables")
    words.clauses =
      roles(
        .translator,
        "traducción; traducción de; traducido por; traducción del inglés de; traducido del inglés por; traducción al español de; traducción por"
      )
      + roles(
        .editor,
        "editado por; editado en español por; edición; edición de; editor; editora; edición por; revisado por"
      )
      + roles(
        .reporter,
        "reportaje de; reporte de; reportado por; información de; con reporte de; con reportes de; reporte por; reportaje adicional de; con reportería de; reportería"
      )
      + roles(.additionalReporter, "reporte adicional de; reporte adicional por; reporte adicional")
      + roles(.writer, "escrito por; redactado por; redacción de; texto; textos; texto de")
      + roles(
        .contributor,
        "con información de; con la colaboración de; colaboración de; colaboró; colaboraron; con colaboración de; con aportes de; con datos de; con la contribución de; colaboran; colabora; con aportaciones de; con información del; con informes de"
      )
      + roles(.photographer, "fotografía de; fotografías de")
      + roles(.producer, "producción; producción de; producido por")
    words.openClauses = list("colaboró; colaboraron; colabora; colaboran; traducción; por")
    words.closings = roles(
      .contributor,
      "contribuyó a este reportaje; contribuyeron a este reportaje; contribuyó a este informe; contribuyeron a este informe; contribuyó con este reportaje; contribuyeron con este reportaje; contribuyó en este reportaje; colaboró en este reportaje; colaboraron en este reportaje; contribuyeron a este artículo; contribuyó a este artículo; colaboraron en esta información; colaboró con este reportaje; contribuyó con este informe; colaboró en este artículo"
    )
    words.materials = list(
      """
      con información de; con información del; con información de la; con informaciones de; con datos de; con agencias; con;
      con informes de; con reportes de; con material de; con despachos de; con información de agencias; con notas de; con datos del
      """)
    words.sources = list("fuente; fuentes; fuente original; crédito; información de; nota de")
    words.openSources = list(
      "tomado de; tomada de; vía; cortesía de; una nota de; nota publicada en")
    words.republications = list(
      """
      publicado originalmente en; publicado originalmente por; este artículo fue publicado originalmente en;
      este artículo fue publicado originalmente por; este artículo se publicó originalmente en; originalmente publicado en;
      este texto se publicó originalmente en; este reportaje fue publicado originalmente en; publicado con permiso de;
      este artículo apareció originalmente en; este artículo fue publicado en; esta nota fue publicada originalmente en;
      publicado primero en; reproducido con autorización de
      """)
    words.editions = ["publicado en la edición de", "publicado en la edición impresa de"]
    words.photos = list(
      "foto; fotos; fotografía; imagen; imágenes; crédito foto; archivo; captura; vídeo; video; fotografías; ilustración; gráfico"
    )
    words.organizations = list(
      """
      diario; periódico; prensa; noticias; agencia; revista; grupo; canal; televisión; universidad; instituto; fundación;
      asociación; federación; ministerio; gobierno; ayuntamiento; radio; país; mundo; nación; tiempo; universal; financiero;
      informador; comercio; hora; voz; vanguardia; razón; confidencial; digital; nacional; s.a.; editorial; heraldo; correo;
      crítica; clarín; estrella; prensa; excélsior; jornada; mercurio; tercera; espectador; opinión; república; libertad
      """)
    words.copyrights = ["derechos de autor", "propietario"]
    words.reservations = list(
      """
      todos los derechos reservados; derechos reservados; prohibida la reproducción;
      reservados todos los derechos
      """)
    words.notices = list(
      """
      está expresamente prohibida; prohibida su reproducción; queda prohibida; prohibida;
      nit; aviso legal; registro; dirección nacional
      """)
    words.tails = list(
      "publicado; publicado el; actualizado; actualizado el; el; última actualización; publicada; creado; lectura; compartir; hace; actualizada; horas"
    )
    words.ordinary = list(
      "tema; temas; país; región; fecha; tipo; marca; precio; categoría; qué; favor; ejemplo; ahora; fin; lo; cierto; eso; esto; supuesto; correo; teléfono; autor; año; mes; día"
    )
    words.running = list(
      "es; son; era; fue; fueron; que; quien; se; no; un; una; para; con; sobre; su; sus; este; esta; ha; han; hay; más; pero; o; como; según; dijo; durante; lo; le; les; ser; muy; sin; ya"
    )
    words.honorifics = Lexicon.words("dra don doña sr sra lic ing")
    words.towns = list(
      """
      Madrid; Barcelona; Valencia; Sevilla; Zaragoza; Málaga; Murcia; Palma; Bilbao; Alicante; Córdoba; Valladolid; Vigo; Gijón;
      Vitoria; Granada; Oviedo; Santander; Pamplona; San Sebastián; Logroño; Badajoz; Salamanca; Huelva; Cádiz; Toledo; León;
      Santa Cruz de Tenerife; Las Palmas; Santiago de Compostela; A Coruña; Mérida; Ceuta; Melilla; Girona; Lleida; Tarragona;
      Ciudad de México; México; Guadalajara; Monterrey; Puebla; Tijuana; Cancún; Oaxaca; Veracruz; Acapulco; Ciudad Juárez; Buenos Aires;
      Rosario; Mendoza; La Plata; Mar del Plata; Tucumán; Santiago; Santiago de Chile; Valparaíso; Concepción; Lima; Cusco; Arequipa;
      Bogotá; Medellín; Cali; Cartagena; Barranquilla; Bucaramanga; Caracas; Maracaibo; Quito; Guayaquil; La Paz; Santa Cruz;
      Cochabamba; Sucre; Asunción; Montevideo; San José; Managua; Tegucigalpa; San Salvador; Ciudad de Guatemala; Guatemala; Panamá;
      Ciudad de Panamá; La Habana; Santo Domingo; San Juan; Washington; Nueva York; Miami; Los Ángeles; Londres; París; Bruselas;
      Estrasburgo; Berlín; Múnich; Fráncfort; Roma; Milán; Ciudad del Vaticano; Lisboa; Atenas; Viena; Ginebra; Zúrich; Varsovia; Praga;
      Budapest; Moscú; Kiev; Estambul; Ankara; Jerusalén; Gaza; Beirut; Damasco; Bagdad; Teherán; El Cairo; Rabat; Argel; Túnez; Nairobi;
      Johannesburgo; Pekín; Shanghái; Hong Kong; Tokio; Seúl; Nueva Delhi; Bombay; Bangkok; Manila; Yakarta; Singapur; Sídney; Copenhague;
      Estocolmo; Oslo; Helsinki; La Haya; Ámsterdam; Kabul; Islamabad; Naciones Unidas; Dubái; Doha; Riad; San Petersburgo; Houston
      """)
    words.regions = list(
      """
      España; México; Argentina; Chile; Perú; Colombia; Venezuela; Ecuador; Bolivia; Paraguay; Uruguay; Cuba; Estados Unidos; EE.UU.;
      EEUU; Brasil; Francia; Alemania; Italia; Reino Unido; Rusia; Ucrania; China; Japón; India; Andalucía; Cataluña; Galicia; Jalisco;
      Sinaloa; Chihuahua; Chiapas; Sonora; Antioquia; País Vasco; Aragón; Navarra; Canarias; Baleares; Puerto Rico; Honduras; Qatar
      """)
    words.outlets = list(
      """
      El País; El Mundo; ABC; La Vanguardia; El Periódico; La Razón; Público; El Confidencial; eldiario.es; Expansión; Marca; As;
      Mundo Deportivo; Cadena SER; RTVE; Onda Cero; El Universal; Reforma; Milenio; La Jornada; Excélsior; El Financiero; Proceso;
      Animal Político; Aristegui Noticias; El Economista; Infobae; Clarín; La Nación; Página/12; Ámbito; El Mercurio; La Tercera; Emol;
      BioBioChile; El Comercio; La República; Gestión; El Tiempo; El Espectador; Semana; Caracol; RCN; El Nacional; El Universo;
      Última Hora; ABC Color; El Observador; La Prensa; Confidencial; La Prensa Gráfica; Telemundo; Univisión; CNN en Español;
      BBC Mundo; Crítica; La Estrella de Panamá; Wochenblatt; Granma; Cubadebate; Latinus; Forbes México; Sputnik Mundo
      """)
    words.givenNames = Lexicon.words(
      """
      Abel Adolfo Adriana Agustín Aitor Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Alina Álvaro
      Amalia Amparo Ana Andrea Andrés Ángel Ángela Ángeles Antonia Antonio Arturo Aurora Beatriz Belén Benito
      Bernardo Blanca Borja Bruno Camila Carla Carlos Carlota Carmen Carolina Catalina Cecilia César Chus
      Clara Claudia Concepción Consuelo Cristian Cristina Cristóbal Daniel Daniela David Diana Diego Dolores
      Domingo Edgar Eduardo Elena Elisa Eloy Elvira Emilia Emilio Enrique Ernesto Esteban Esther Estela
      Eugenia Eugenio Eva Fabiola Fátima Federico Felipe Félix Fermín Fernanda Fernando Fidel Francisca
      Francisco Gabriel Gabriela Gema Germán Gerardo Gloria Gonzalo Gregorio Guadalupe Guillermo Gustavo
      Héctor Hernán Hugo Humberto Ignacio Inés Irene Iris Isabel Iván Jacobo Javier Jesús Jesús-Sérvulo Jimena
      Joaquín Jordi Jorge José Josefa Josefina Josep Juan Juana Julia Julián Julio Karla Laura Leonardo Leonor
      Leticia Lidia Lola Lorena Lorenzo Lourdes Lucas Lucía Luis Luisa Luz Macarena Magdalena Manuel Manuela
      Marcela Marcelo Marcos Margarita María Mariana Mariano Maribel Marina Mario Maritza Marta Martí Martín
      Maryem Matías Mauricio Mercedes Miguel Milagros Mireia Mónica Montserrat Natalia Nicolás Noelia Norma
      Nuria Olga Oriol Óscar Pablo Paco Paloma Paola Patricia Paula Pedro Pepe Pilar Rafael Ramiro Ramón
      Raquel Raúl Rebeca Reina Renata René Ricardo Rita Roberto Rocío Rodolfo Rodrigo Rogelio Rosa Rosario
      Rubén Salvador Samuel Santiago Sara Saúl Sebastián Sergio Silvia Sofía Sonia Soledad Susana Tamara
      Tatiana Teresa Tomás Valentina Valeria Vanesa Verónica Vicente Víctor Victoria Virginia Viviana Ximena
      Yaima Yolanda Yolimar Zoila Xavier Xavi Carles Pau Montse Ainhoa Iker Iñaki Adela Adrián Agustina Aitana
      Almudena Anabel Araceli Ariadna Aurelio Azucena Begoña Berta Camilo Cayetana Constanza Darío Delia
      Emiliano Eusebio Evaristo Fabián Florencia Gaspar Genoveva Graciela Hilda Horacio Imanol Inmaculada
      Íñigo Isidro Ismael Jacinto Jaime Jerónimo Juanjo Julieta Leopoldo Liliana Lupe Maricarmen Mariela
      Marisa Marisol Mateo Maite Maximiliano Melchor Micaela Narciso Néstor Norberto Octavio Ofelia Osvaldo
      Patricio Román Rosalía Silvina Simón Tadeo Tania Teodoro Úrsula Valentín Yesenia Adolfina Aída Ainara
      Alejandrina Alfonsina Alma Alonso Amaia Amaya Anahí Andoni Ander Anselmo Aránzazu Armando Arnau Asier
      Basilio Bautista Berenice Bernarda Bibiana Braulio Candela Cándida Candelaria Casimiro Cayetano Celia
      Cintia Damián Delfina Demetrio Desirée Edmundo Edurne Efraín Eladio Elías Eliseo Eloísa Ernestina
      Estefanía Ezequiel Facundo Faustino Fernán Francesc Gael Gastón Georgina Gerónimo Gregoria Guillem
      Guillermina Heriberto Hilario Homero Idoia Ignacia Ildefonso Imelda Isaura Isidora Itziar Ivonne Izaskun
      Javiera Jeremías Joaquina Jorgelina Josu Josué Julissa Lautaro Lázaro Leire Lisandro Lucila Luján
      Marianela Maricruz Mayra Mirta Miryam Moisés Nahuel Nazaret Nélida Nerea Nestor Nicanor Núria Paulino
      Pepa Pere Primitivo Quique Raimundo Rigoberto Roque Rosaura Rufino Saray Sergi Silverio Silvestre
      Teófilo Tobías Tristán Vanina Vicenta Vidal Wilfredo Yago Yajaira Yamila Yanina Yesica Zaida Zoraida
      Zulema
      """)
    return words
  }()
}
