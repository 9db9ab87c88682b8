// Sentences that ask for JavaScript in Turkic, South-East and East Asian languages and Swahili.
import type { SentenceRow } from './row.ts';

export const asian: readonly SentenceRow[] = [
  {
    lang: 'tr',
    demands: /(?:etkinleştir|etkin|devre dışı|gerek|açın|açmanız|kapalı|destekle|izin ver|olmadan|zorunlu)/,
    wishes: /yorum|formu|video|daha iyi/,
    catches: [
      "Lütfen JavaScript'i etkinleştirip yeniden deneyin.",
      'Send için JavaScript gerekir',
      'Bu uygulamayı çalıştırmak için JavaScript etkin olmalıdır.',
      'Tarayıcınızda JavaScript devre dışı.',
    ],
    spares: ['JavaScript dersleri'],
  },
  {
    lang: 'az',
    demands: /(?:aktivləşdir|aktiv|tələb|lazım|söndür|dəstəklə)/,
    catches: ['Üzr istəyirik, Airbnb veb saytının bəzi hissələri JavaScript aktivləşdirilmədən düzgün işləmir.'],
  },
  {
    lang: 'id',
    demands:
      /(?:aktifkan|dinon-?aktifkan|nonaktif|perlu|diperlukan|membutuhkan|memerlukan|harus|tanpa|dukung|nyalakan|izinkan)/,
    wishes: /komentar|formulir|video|lebih baik/,
    catches: [
      'JAVASCRIPT TELAH DINON-AKTIFKAN! Mohon aktifkan javascript agar aplikasi ini dapat berjalan.',
      'Silakan aktifkan JavaScript dan coba lagi.',
      'JavaScript diperlukan agar PrivateBin bekerja.',
      'Anda perlu mengaktifkan JavaScript untuk menjalankan aplikasi ini.',
    ],
    spares: ['Belajar JavaScript untuk pemula'],
  },
  {
    lang: 'ms',
    demands: /(?:dayakan|hidupkan|dilumpuhkan|perlu|diperlukan|memerlukan|tanpa)/,
    catches: ['Sila dayakan JavaScript untuk meneruskan.', 'Laman ini memerlukan JavaScript'],
  },
  {
    lang: 'vi',
    demands: /(?:bật|kích hoạt|cho phép|yêu cầu|cần|bị tắt|vô hiệu|hỗ trợ)/,
    wishes: /bình luận|biểu mẫu/,
    catches: ['Vui lòng bật JavaScript để tiếp tục.', 'Bạn cần kích hoạt JavaScript để xem trang này.'],
  },
  {
    lang: 'zh',
    demands: /(?:启用|啟用|开启|開啟|打开|打開|禁用|停用|关闭|關閉|需要|必须|必須|支持|支援|允许|允許|没有|沒有|屏蔽)/,
    wishes: /评论|評論|部分功能|更好|最佳|视频播放|留言/,
    catches: [
      '很抱歉, 如果没有启用 javascript, 页面无法正常工作。请启用它以继续。',
      '需要提供 JavaScript。此 Web 浏览器不支持 JavaScript，或者未启用此 Web 浏览器中的 JavaScript。',
      '請啟用 JavaScript 以繼續瀏覽。',
      '请开启JavaScript后再访问',
    ],
    spares: ['您的浏览器不支持JavaScript或已禁用JavaScript,该页部分功能不能正常使用', 'JavaScript 教程'],
  },
  {
    lang: 'ja',
    demands: /(?:有効|無効|オンに|onに|必須|必要|対応していな|対応していません|サポート|許可|使用して|オフ|利用でき)/,
    wishes: /コメント|パーツ|絵文字|より快適|お楽しみ|動画|すべての機能/,
    catches: [
      'JavaScriptが無効になっています。 正常にLINE マンガをご利用いただくために、 JavaScriptの設定を有効にしてください。',
      'JavaScript は必須です',
      'このページではJavaScriptを使用しています。JavaScriptをONにしてください。',
      'このアプリを実行するにはJavaScriptを有効にする必要があります。',
      'お使いのブラウザはJavaScriptに対応していません。',
    ],
    spares: [
      'パーツを表示するにはJavaScriptを有効にして下さい。',
      '※絵文字はJavaScriptが有効な環境でのみご利用いただけます。',
      'JavaScript入門',
    ],
  },
  {
    lang: 'ko',
    demands: /(?:활성화|사용하도록|켜|허용|필요|비활성|지원하지|사용할 수 없|꺼져|설정)/,
    wishes: /댓글|동영상/,
    catches: ['이 앱을 실행하려면 JavaScript를 활성화해야 합니다.', '자바스크립트를 사용하도록 설정해 주세요'],
    spares: ['라이브리 댓글 작성을 위해 JavaScript를 활성화해주세요', '자바스크립트 강좌'],
  },
  {
    lang: 'th',
    demands: /(?:เปิดใช้|เปิด|ปิด|ต้องใช้|จำเป็น|รองรับ|อนุญาต)/,
    catches: ['กรุณาเปิดใช้งาน JavaScript', 'คุณต้องเปิดใช้งานจาวาสคริปต์เพื่อดูหน้านี้'],
  },
  {
    lang: 'kk',
    demands: /(?:қосы|қосу|өшір|қажет|талап|керек|қолда)/,
    catches: ['JavaScript қосыңыз.', 'Бұл сайтқа JavaScript қажет'],
  },
  {
    lang: 'uz',
    demands: /(?:yoq|o'chir|kerak|talab|faollashtir|qo'llab)/,
    catches: ['Iltimos, JavaScript-ni yoqing.', "Brauzeringizda JavaScript o'chirilgan"],
  },
  {
    lang: 'fil',
    demands: /(?:i-enable|paganahin|kailangan|naka-disable|hindi suportado)/,
    catches: ['Kailangan mong i-enable ang JavaScript.', 'Paganahin ang JavaScript upang magpatuloy'],
  },
  {
    lang: 'km',
    demands: /(?:បើក|បិទ|ត្រូវការ|អនុញ្ញាត)/,
    catches: ['សូមបើក JavaScript'],
  },
  {
    lang: 'sw',
    demands: /(?:wezesha|washa|zima|hitaji|lazima|bila )/,
    catches: ['Tafadhali wezesha JavaScript.', 'Tovuti hii inahitaji JavaScript'],
  },
];
