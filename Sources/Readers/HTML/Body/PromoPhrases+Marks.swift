// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Lines that say when a story was published or changed, and who took its pictures.
extension PromoPhrases {
  /// How lines begin that say when the story was changed.
  static let updates = PhraseList(
    """
    updated | last updated | last update | last modified
    aktualisiert | zuletzt | letzte änderung | letzte aktualisierung | stand
    mis à jour | modifié | dernière mise à jour
    actualizado | atualizado | última actualización
    aggiornato | ultimo aggiornamento
    laatst bijgewerkt | uppdaterad | oppdatert | opdateret | päivitetty | aktualizacja | обновлено |
    更新日 | 수정
    """)

  /// How lines begin that credit a picture.
  static let photoCredits = PhraseList(
    """
    photo | photos | photograph | photographer | image | images | featured image | featured photo |
    main image | header image | top image | lead image | cover photo | picture | pictures |
    pic credit | credit image
    foto | fotos | fotocredit | fotograf | fotografin | bild | bilder | bildquelle | bildquellen |
    bildnachweis | bildrechte | bildcredit | titelbild | titelfoto | beitragsbild | beitragsfoto |
    headerbild | vorschaubild | artikelbild | aufmacherbild | symbolbild | symbolfoto | archivbild |
    archivfoto
    crédit photo | crédits photo | crédits photos | crédit image
    imagen | fotografía | crédito de la foto | imagem | imagens | crédito da foto
    fotografia | immagine
    beeld | afbeelding | zdjęcie | fot | fotografie | kuva | kuvat | bilde | billede | фото |
    фотография | 写真 | 圖片 | 图片 | 사진
    """)

  /// How lines begin in which systems say when a story was published, and what else they know of it.
  static let postings = PhraseList(
    """
    this entry was posted | this entry was written | this entry was published | this post was posted |
    this post was written | this post was published | this article was posted |
    this article was published | this item was posted
    der beitrag wurde am | dieser beitrag wurde am | dieser eintrag wurde am |
    dieser artikel wurde am
    cet article a été publié | cette entrée a été publiée | ce billet a été publié |
    cette note a été publiée
    esta entrada fue publicada | este artículo fue publicado | este post fue publicado
    este artigo foi publicado | esta entrada foi publicada | este post foi publicado
    questo articolo è stato pubblicato | questa voce è stata pubblicata
    dit bericht werd geplaatst | dit bericht is geplaatst | dit artikel is gepubliceerd
    detta inlägg publicerades | denna post publicerades | dette innlegget ble publisert |
    dette indlæg blev udgivet
    ten wpis został opublikowany | tento příspěvek byl publikován
    эта запись была опубликована | запись опубликована
    """)

  /// How lines begin that say when the story was published.
  static let timeStamps = PhraseList(
    """
    published | posted | updated | last updated | last update | last modified | first published |
    created on | date published | publication date
    veröffentlicht | erstellt am | erschienen am | aktualisiert | zuletzt aktualisiert |
    zuletzt geändert | letzte änderung | letzte aktualisierung | stand | datum
    publié | mis à jour | mis en ligne | modifié le | dernière mise à jour
    publicado | actualizado | atualizado | última actualización
    pubblicato | aggiornato | ultimo aggiornamento
    gepubliceerd | laatst bijgewerkt | publicerad | uppdaterad | publisert | oppdatert | udgivet |
    opdateret | julkaistu | päivitetty | opublikowano | aktualizacja | publikováno | vydáno |
    опубликовано | обновлено | 发布时间 | 發布時間 | 公開日 | 更新日 | 입력 | 수정
    """)
}
