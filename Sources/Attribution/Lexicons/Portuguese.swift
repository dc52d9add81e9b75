// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Portuguese.
  public static let portuguese: Lexicon = {
    var words = Lexicon("pt")
    words.by = list(
      "por; escrito por; publicado por; texto; texto de; reportagem de; reportagem; da redação; autor; autora; por nosso correspondente; texto e foto; texto e fotos; texto e fotografia"
    )
    words.genres = list("análise; opinião; entrevista; coluna; artigo; crônica; editorial; perfil")
    words.and = ["e"]
    words.placed = ["em", "no", "na", "a", "de", "nos", "nas"]
    words.belonging = [
      "de", "do", "da", "para", "do portal", "da revista", "do jornal",
      "especial para", "dos", "das", "da agência", "pela",
      "pelo",
    ]
    words.particles = Lexicon.words("de do da dos das")
    words.articles = ["o", "a", "os", "as"]
    words.months = [
      "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun",
      "julho jul", "agosto ago",
      "setembro set", "outubro out", "novembro nov", "dezembro dez",
    ]
    words.weekdays = Lexicon.words(
      "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem")
    words.titles = list(
      """
      correspondente; enviado especial; enviada especial; enviados especiais; repórter; jornalista; editor; editora;
      colunista; colaborador; colaboradora; correspondentes; especial; redator; redatora; professor; professora; estagiário;
      estagiária; analista; diretor; diretora; economista; repórteres; comentarista
      """)
    words.titleParts = Lexicon.words("nosso nossa política economia esportes")
    words.staff = list(
      """
      redação; da redação; a redação; redação internacional; redação online; agências; equipe; redação nacional; redação digital;
      agências internacionais; com agências; assessoria de imprensa; editorial; redação esportes; redação central
      """)
    words.agencies = list(
      "agências; agências internacionais; agências de notícias; agência; as agências; agência internacional"
    )
    words.clauses =
      roles(
        .translator,
        "tradução de; tradução; traduzido por; tradução do inglês de; tradução por; versão de")
      + roles(
        .editor,
        "edição; edição de; editado por; editado em português por; edição por; revisão; revisado por; edição de texto"
      )
      + roles(
        .reporter,
        "reportagem de; reportagem; com reportagem de; reportagem por; por reportagem de; reportagens de; informação de; as informações são de; as informações são da; as informações são do; informações de; a informação é de; a informação é da; a informação é do; com reportagens de; por; texto e reportagem de"
      )
      + roles(
        .additionalReporter,
        "reportagem adicional de; reportagem adicional por; reportagem adicional")
      + roles(
        .contributor,
        "colaborou; colaboraram; colaboração de; com colaboração de; com a colaboração de; com informações de; com informações da; com informações do; com informações dos; colaboração; contribuiu; contribuíram; com contribuições de; colabora; colaboraram para esta matéria"
      )
      + roles(
        .supervisor,
        "sob supervisão de; sob a supervisão de; sob orientação de; com supervisão de; supervisão; orientação"
      )
      + roles(.writer, "texto; texto de; escrito por; redação de; roteiro")
      + roles(.producer, "produção; produção de; produzido por")
      + roles(.photographer, "fotografia; fotografias de")
    words.openClauses = list(
      "colaborou; colaboraram; contribuiu; contribuíram; colabora; tradução; reportagem; por")
    words.closings = roles(
      .contributor,
      "colaborou com esta reportagem; colaboraram com esta reportagem; contribuiu para esta reportagem; contribuíram para esta reportagem; colaborou para esta reportagem; colaboraram para esta reportagem"
    )
    words.materials = list(
      """
      com informações de; com informações da; com informações do; com informações das; com informações dos; com agências;
      com; com a; com o; com dados da; com dados de; com material da; com informações das agências; com textos de; com conteúdo de;
      com reportagem da; a partir de informações da; com informações da agência
      """)
    words.sources = list("fonte; fontes; crédito; com informações; fonte original")
    words.openSources = list(
      "as informações são da; as informações são do; as informações são de; a informação é da; a informação é do; informações da; informações do; via; conteúdo de; matéria publicada em; as informações são dos; as informações são do jornal; as informações são do portal; as informações são do site; as informações são da revista; as informações são da agência; informações do jornal; informações do portal; com informações do jornal"
    )
    words.republications = list(
      """
      publicado originalmente em; publicado originalmente no; publicado originalmente na; este artigo foi publicado originalmente em;
      este artigo foi publicado originalmente no; este artigo foi publicado originalmente na; originalmente publicado em;
      texto originalmente publicado em; este texto foi publicado originalmente no; este texto foi publicado originalmente em;
      este conteúdo foi publicado originalmente em; artigo publicado originalmente em; este texto foi publicado originalmente na
      """)
    words.photos = list(
      "foto; fotos; imagem; imagens; crédito da foto; arquivo; divulgação; reprodução; vídeo; arte; crédito; montagem; fotografia"
    )
    words.organizations = list(
      """
      jornal; folha; estado; globo; diário; notícias; agência; portal; revista; rede; grupo; rádio; universidade; instituto;
      fundação; associação; ministério; prefeitura; governo; núcleo; tv; correio; gazeta; tribuna; zero; veja; época; exame; valor;
      centro; secretaria; polícia; tribunal; câmara; senado; conselho; editora; brasil; uol; g1; record; band; nacional; econômico
      """)
    words.copyrights = ["direitos autorais"]
    words.reservations = list(
      """
      todos os direitos reservados; direitos reservados; reprodução proibida
      """)
    words.notices = list(
      """
      publicado sob licença; proibida a reprodução; o texto original; é proibida;
      todos os direitos
      """)
    words.tails = list(
      "publicado; publicado em; atualizado; atualizado em; atualizada; postado; em; às; atualização; leitura; há; publicada"
    )
    words.ordinary = list(
      "tema; região; estado; tipo; marca; preço; categoria; que; favor; exemplo; aqui; isso; enquanto; autor; ano; mês; dia; telefone"
    )
    words.running = list(
      "é; são; era; foi; foram; que; quem; se; não; um; uma; para; sobre; seu; sua; este; esta; tem; têm; há; mais; mas; ou; como; segundo; disse; durante; também; informaram; ser; muito; sem; já; ao; à; pelo; pela; usados; viajou;"
    )
    words.towns = list(
      """
      Brasília; São Paulo; Rio de Janeiro; Rio; Belo Horizonte; Salvador; Fortaleza; Recife; Porto Alegre; Curitiba; Manaus; Belém;
      Goiânia; Campinas; Florianópolis; Vitória; Natal; João Pessoa; Maceió; Aracaju; Teresina; São Luís; Cuiabá; Campo Grande; Palmas;
      Porto Velho; Rio Branco; Boa Vista; Macapá; Santos; Ribeirão Preto; Sorocaba; Londrina; Maringá; Joinville; Uberlândia; Niterói;
      Lisboa; Porto; Coimbra; Braga; Faro; Évora; Aveiro; Setúbal; Funchal; Ponta Delgada; Luanda; Maputo; Praia; Bissau; São Tomé; Díli;
      Macau; Nova York; Nova Iorque; Washington; Los Angeles; Londres; Paris; Bruxelas; Berlim; Munique; Frankfurt; Roma; Milão; Madri;
      Madrid; Barcelona; Atenas; Viena; Genebra; Zurique; Varsóvia; Praga; Moscou; Moscovo; Kiev; Istambul; Jerusalém; Beirute; Damasco; Bagdá;
      Teerã; Cairo; Pequim; Xangai; Hong Kong; Tóquio; Seul; Nova Délhi; Nova Deli; Jacarta; Cingapura; Sydney; Buenos Aires; Santiago;
      Montevidéu; Assunção; Lima; Bogotá; Caracas; Quito; La Paz; Cidade do México; Havana; Miami; Toronto; Joanesburgo; Nairóbi; Leh; Haia
      """)
    words.regions = list(
      """
      Brasil; Portugal; Angola; Moçambique; Índia; Paquistão; Alemanha; França; Espanha; Itália; Reino Unido; Rússia; Ucrânia; Estados Unidos;
      EUA; China; Japão; Paraná; Bahia; Minas Gerais; Ceará; Pernambuco; Amazonas; Pará; Goiás; Santa Catarina; Rio Grande do Sul; SP; RJ; MG;
      Mato Grosso; Espírito Santo; Acre; Rondônia; Roraima; Tocantins; Sergipe; Alagoas; Paraíba; Piauí; Maranhão; Distrito Federal; DF
      """)
    words.outlets = list(
      """
      G1; g1; G1 SP; G1 Rio; G1 BA; TV Globo; Globo; O Globo; GloboNews; Globo News; Jornal Nacional; Fantástico; Jornal Hoje; Folha de S.Paulo; Folha de S. Paulo;
      Folha; O Estado de S. Paulo; O Estado de S.Paulo; Estado de S. Paulo; Estadão; O Estado; UOL; R7; Terra; iG; Veja; Época; IstoÉ; Exame;
      Valor Econômico; Valor; Correio Braziliense; Estado de Minas; Zero Hora; GaúchaZH; Metrópoles; Poder360; Agência Pública; Nexo; BBC Brasil;
      BBC News Brasil; El País Brasil; CNN Brasil; Jovem Pan; Band; Record; SBT; RedeTV; Público; Expresso; Observador; Diário de Notícias; DN;
      Jornal de Notícias; JN; Correio da Manhã; RTP; SIC; TVI; Renascença; TSF; Sapo; Diário do Brasil; Extra; O Dia; A Tarde; GE; ge
      """)
    words.givenNames = Lexicon.words(
      """
      Adriana Adriano Afonso Alexandre Aline Álvaro Amanda Ana André Andréa Andreia Andressa Antônio António
      Arthur Artur Augusto Beatriz Bernardo Bianca Breno Bruna Bruno Caio Camila Carla Carlos Carolina
      Catarina Cecília Célia Célio Celso César Cláudia Cláudio Clara Cleber Cristiane Cristiano Cristina
      Daniel Daniela Daniele Davi Débora Denise Diego Diogo Douglas Edson Eduarda Eduardo Elaine Eliane Elisa
      Emerson Enzo Érica Ernesto Evandro Fábia Fábio Fabiana Fabiano Fabrício Fausto Felipe Fernanda Fernando
      Filipe Flávia Flávio Francisco Frederico Gabriel Gabriela Geraldo Gilberto Giovanna Giovana Guilherme
      Gustavo Heitor Helder Helena Henrique Hugo Igor Inês Isabel Isabela Ivan Jamil Janaína Jéssica Joana
      João Joaquim Jonas Jorge José Juliana Júlia Júlio Karina Kleber Laís Larissa Laura Leandro Leonardo
      Leonel Letícia Lígia Lilian Lívia Lorena Luana Lucas Luciana Luciano Luís Luísa Luiz Luiza Manuel
      Manuela Marcela Marcelo Márcia Márcio Marco Marcos Margarida Maria Mariana Marina Mário Marta Mateus
      Matheus Maurício Mauro Michele Miguel Mônica Murilo Naira Natália Nathália Nelson Nuno Odair Otávio
      Pablo Patrícia Paula Paulo Pedro Priscila Rafael Rafaela Raquel Raul Rebeca Regina Reinaldo Renan Renata
      Renato Ricardo Rita Roberta Roberto Rodrigo Rogério Ronaldo Rosa Rosana Rui Samuel Sandra Sérgio Silvia
      Sílvia Simone Sofia Sônia Susana Tatiana Telma Teresa Terezinha Thaís Thiago Tiago Tomás Valéria Vanessa
      Vera Verônica Vicente Victor Vinícius Vitor Vítor Viviane Wagner Wellington Wilson Yasmim Yasmin Ângela
      Bárbara Benedita Cátia Cíntia Danilo Eunice Filipa Gonçalo Hélder Isadora Ivone Lídia Lúcia Madalena
      Mafalda Marília Olívia Regiane Rúben Simão Sónia Suzana Tânia Telmo Abílio Adalberto Adelaide Adelino
      Adélia Ademar Ademir Adílio Adilson Agnaldo Aílton Airton Alceu Alcides Alexia Alícia Alisson Alzira
      Amadeu Amália Amaro Amélia Américo Anabela Anderson Antônia Antónia Arlindo Arnaldo Áurea Ayrton
      Bartolomeu Belmiro Benjamim Bento Caetano Calisto Cândida Carina Cássia Cássio Cauê Cesário Clarice
      Clarissa Claudemir Cleide Clóvis Cristóvão Custódio Dalva Damião Dário Deise Délio Demétrio Deolinda
      Dinis Dilma Dirceu Eder Edilson Edgard Edite Edivaldo Edmilson Edna Élio Elisabete Elisângela Eliseu
      Elton Elza Emília Emílio Érico Ermelinda Estêvão Etelvina Eugénia Eugénio Euclides Eurico Eusébio
      Felícia Florbela Frederica Genilson Geovana Gérson Germano Getúlio Gilson Gisele Glauber Gregório
      Guiomar Haroldo Hélio Heloísa Herculano Hermínia Horácio Iago Iara Ígor Ilda Inácio Iolanda Iracema Isa
      Isaías Ísis Ivete Jacinta Jacira Jair Jairo Jandira Janete Jordana Juarez Juliano Jurema Jussara
      Kátia Laurinda Lauro Leandra Lídio Lília Lourenço Luan Lucélia Lucília Lúcio Luzia Maíra Maitê Manoel
      Marciano Marinho Maximiano Mayara Moacir Nádia Nair Natacha Neide Neusa Nilton Nívea Noêmia Odete Olavo
      Osmar Oswaldo Palmira Plínio Quitéria Reginaldo Romeu Romualdo Rosália Rosângela Roseli Rubem Rubens
      Salomão Samanta Saulo Sebastião Sílvio Soraia Suely Suzete Taís Tereza Thais Tomé Túlio Ulisses Vagner
      Valdemar Valdir Valentim Valério Valter Vânia Violeta Virgílio Virgínia Vitória Wanderley Yara Yuri
      Zélia Zilda Zulmira
      """)
    return words
  }()
}
