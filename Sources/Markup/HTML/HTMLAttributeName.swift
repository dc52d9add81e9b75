// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The attributes of HTML that are asked for often; any other name is `other`.
public enum HTMLAttributeName: String, Sendable, Hashable, CaseIterable {
  /// An attribute whose name is kept by the tree.
  case other = ""
  /// The attribute `action`.
  case action
  /// The attribute `align`.
  case align
  /// The attribute `allow`.
  case allow
  /// The attribute `alt`.
  case alt
  /// The attribute `aria-hidden`.
  case ariaHidden = "aria-hidden"
  /// The attribute `aria-label`.
  case ariaLabel = "aria-label"
  /// The attribute `aria-labelledby`.
  case ariaLabelledby = "aria-labelledby"
  /// The attribute `charset`.
  case charset
  /// The attribute `checked`.
  case checked
  /// The attribute `cite`.
  case cite
  /// The attribute `class`.
  case `class`
  /// The attribute `color`.
  case color
  /// The attribute `cols`.
  case cols
  /// The attribute `colspan`.
  case colspan
  /// The attribute `content`.
  case content
  /// The attribute `controls`.
  case controls
  /// The attribute `coords`.
  case coords
  /// The attribute `data`.
  case data
  /// The attribute `data-component`.
  case dataComponent = "data-component"
  /// The attribute `data-src`.
  case dataSrc = "data-src"
  /// The attribute `data-srcset`.
  case dataSrcset = "data-srcset"
  /// The attribute `data-testid`.
  case dataTestid = "data-testid"
  /// The attribute `data-url`.
  case dataURL = "data-url"
  /// The attribute `datetime`.
  case dateTime = "datetime"
  /// The attribute `dir`.
  case dir
  /// The attribute `disabled`.
  case disabled
  /// The attribute `http-equiv`.
  case equiv = "http-equiv"
  /// The attribute `face`.
  case face
  /// The attribute `headers`.
  case headers
  /// The attribute `height`.
  case height
  /// The attribute `hidden`.
  case hidden
  /// The attribute `href`.
  case href
  /// The attribute `hreflang`.
  case hreflang
  /// The attribute `id`.
  case id
  /// The attribute `in-reply-to`.
  case inReplyTo = "in-reply-to"
  /// The attribute `itemid`.
  case itemid
  /// The attribute `itemprop`.
  case itemprop
  /// The attribute `itemref`.
  case itemref
  /// The attribute `itemscope`.
  case itemscope
  /// The attribute `itemtype`.
  case itemtype
  /// The attribute `label`.
  case label
  /// The attribute `lang`.
  case lang
  /// The attribute `longdesc`.
  case longdesc
  /// The attribute `loading`.
  case loading
  /// The attribute `media`.
  case media
  /// The attribute `name`.
  case name
  /// The attribute `onclick`.
  case onclick
  /// The attribute `placeholder`.
  case placeholder
  /// The attribute `poster`.
  case poster
  /// The attribute `property`.
  case property
  /// The attribute `pubdate`.
  case pubdate
  /// The attribute `rel`.
  case rel
  /// The attribute `resource`.
  case resource
  /// The attribute `rev`.
  case rev
  /// The attribute `reversed`.
  case reversed
  /// The attribute `role`.
  case role
  /// The attribute `rows`.
  case rows
  /// The attribute `rowspan`.
  case rowspan
  /// The attribute `scope`.
  case scope
  /// The attribute `selected`.
  case selected
  /// The attribute `shape`.
  case shape
  /// The attribute `size`.
  case size
  /// The attribute `sizes`.
  case sizes
  /// The attribute `span`.
  case span
  /// The attribute `src`.
  case src
  /// The attribute `srcset`.
  case srcset
  /// The attribute `start`.
  case start
  /// The attribute `style`.
  case style
  /// The attribute `summary`.
  case summary
  /// The attribute `tabindex`.
  case tabindex
  /// The attribute `target`.
  case target
  /// The attribute `title`.
  case title
  /// The attribute `type`.
  case type
  /// The attribute `typeof`.
  case typeof
  /// The attribute `usemap`.
  case usemap
  /// The attribute `valign`.
  case valign
  /// The attribute `value`.
  case value
  /// The attribute `vocab`.
  case vocab
  /// The attribute `about`.
  case about
  /// The attribute `datatype`.
  case datatype
  /// The attribute `prefix`.
  case prefix
  /// The attribute `width`.
  case width
  /// The attribute `xml:lang`.
  case xmlLang = "xml:lang"
  /// The attribute `xmlns`.
  case xmlns
}
