// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Vietnamese.
  public static let vietnamese: Lexicon = {
    var words = Lexicon("vi")
    words.by = list("tác giả; bài; bài và ảnh; tin")
    words.and = ["và"]
    words.placed = ["tại", "từ", "ở"]
    words.months = []
    words.titles = list("phóng viên; biên tập viên; nhà báo; pv")
    words.staff = list("nhóm phóng viên; ban biên tập; nhóm pv")
    words.agencies = list("tổng hợp; các hãng tin")
    words.clauses =
      roles(.translator, "dịch; người dịch; biên dịch; dịch giả")
      + roles(.editor, "biên tập; biên tập viên") + roles(.writer, "bài; tác giả")
    words.sources = list("nguồn; nguồn tin; theo")
    words.openSources = ["theo", "nguồn"]
    words.photos = list("ảnh; hình ảnh; video; đồ họa; ảnh minh họa")
    words.organizations = list(
      "báo; đài; tạp chí; thông tấn xã; truyền hình; cổng; trường; bộ; công an; tuổi trẻ; thanh niên; doanh nghiệp; nhân dân"
    )
    words.reservations = list("bảo lưu mọi quyền")
    words.notices = list("giữ bản quyền; ghi rõ nguồn")
    words.tails = list("cập nhật; đăng; lúc; ngày")
    words.running = list(
      "là; của; có; được; các; những; một; này; đã; sẽ; trong; cho; với; không; khi; đến; người; hãng phim; ra"
    )
    words.towns = list(
      "Hà Nội; TP.HCM; TP. Hồ Chí Minh; Hồ Chí Minh; Đà Nẵng; Hải Phòng; Cần Thơ; Huế; Nha Trang; Đà Lạt; Vũng Tàu; Biên Hòa; Quảng Ninh; Nghệ An; Thanh Hóa; Bình Dương; Đồng Nai; Lâm Đồng; Paris; London; Washington; Bắc Kinh; Tokyo; Moskva"
    )
    words.regions = list("Việt Nam; Mỹ; Trung Quốc; Nhật Bản; Hàn Quốc; Pháp; Nga; Anh; Đức")
    words.outlets = list(
      "VnExpress; Tuổi Trẻ; Tuổi Trẻ Online; Thanh Niên; Dân Trí; VietnamNet; Zing; Zing News; Nhân Dân; VTV; VOV; Lao Động; Tiền Phong; Người Lao Động; CafeF; CafeBiz; Kenh14; Doanh nghiệp và Tiếp thị; Pháp luật TP.HCM; Sài Gòn Giải Phóng; Báo Tin tức; Infonet; VTC News; Đời sống pháp luật"
    )
    return words
  }()
}
