// Labels of documents on their way in. They load with the first one.

export const importsVi = {
  imports: {
    several: 'Nhập văn bản: xong {{done}} / {{count}}',
    clear: 'Dọn những tệp đã xong',
    cancel: 'Huỷ',
    asking: 'Đọc nội dung vừa dán thành bản đọc?',
    pasted: '{{words}} chữ, {{tables}} bảng',
    read: 'Đọc',
    queued: 'Chờ gửi',
    sending: 'Đang gửi…',
    waiting_one: 'Chờ đến lượt, còn {{count}} văn bản trước',
    waiting_other: 'Chờ đến lượt, còn {{count}} văn bản trước',
    opening: 'Đang mở tệp…',
    pages: 'Đã đọc trang {{done}} / {{total}}',
    seeing: 'Đang nhận dạng trang {{done}}/{{total}}…',
    finding: 'Đang tìm nhiệm vụ, thời hạn, kinh phí…',
    open: 'Mở bản đọc',
    known: 'Tệp này đã được đọc trước đây.',
    knownSince: 'Tệp này đã được đọc lúc {{at}}.',
    openKnown: 'Mở bản đọc đó',
    again: 'Đọc lại',
  },
}
