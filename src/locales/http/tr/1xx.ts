import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in Turkish. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Devam Edin',
    summary: 'Sunucu başlıkları gördü ve gövdeyi almaya hazır; nihai yanıt daha sonra gelecek.',
    when: 'İstemci gövdeyi Expect: 100-continue ile önceden haber verdiğinde görülür; curl, HTTP/1.1 üzerinden büyük yüklemelerde bunu kendiliğinden yapar.',
    fixes: [
      {
        id: 'drop-expect',
        who: 'client',
        text: 'Bu kodu beklemiyorsanız kütüphanenizin Expect başlığını ekleyip eklemediğine bakın ve başlığı kaldırın.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      {
        id: 'find-dropping-hop',
        who: 'operator',
        text: 'Yüklemeler takılıyorsa vekil sunucuların (proxy) Expect başlığını ve ara yanıtları ilettiğini denetleyin.',
        run: 'curl -v --http1.1 -H "Expect: 100-continue" -T file https://example.com/path',
      },
    ],
    choose: 'Expect: 100-continue taşıyan bir isteğin başlıkları denetiminizden geçtiyse 100 kodunu gönderin.',
    endUser: 'Yüklemeniz başlıyor.',
  },
  101: {
    name: 'Protokol Değiştiriliyor',
    summary: 'Sunucu HTTP’den çıkıyor ve istemcinin Upgrade başlığında istediği protokolle devam ediyor.',
    when: 'HTTP/1.1 üzerinden başarılı olan her WebSocket el sıkışması bu kodla biter; HTTP/2 ve HTTP/3 böyle bir geçiş tanımaz.',
    fixes: [
      { id: 'name-protocol', who: 'server', text: 'Seçtiğiniz protokolü yanıtın Upgrade başlığında belirtin.' },
      {
        id: 'pass-upgrade',
        who: 'operator',
        text: 'Bu yanıt hiç gelmiyorsa vekil sunucunun (proxy) Upgrade ve Connection başlıklarını kaynak sunucuya iletmesini sağlayın.',
        run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
      },
    ],
    choose:
      '101 kodunu yalnızca bir Upgrade başlığına yanıt olarak ve yalnızca o başlıkta yer alan bir protokol için gönderin.',
    endUser: 'Bağlantı kuruluyor.',
  },
  102: {
    name: 'İşleniyor',
    summary: 'Sunucu isteğin tamamını aldı, üzerinde hâlâ çalışıyor ve istemciden beklemeyi sürdürmesini istiyor.',
    when: 'Neredeyse hiç görülmez: WebDAV’ın ilk sürümü bu kodu uzun işlemler için tanımlamış, sonraki sürümü ise çıkarmıştır.',
    fixes: [
      {
        id: 'update-library',
        who: 'client',
        text: 'Bu kodu nihai yanıt sayan bir kütüphane kullanıyorsanız onu güncelleyin.',
      },
      {
        id: 'return-202',
        who: 'server',
        text: 'Dakikalar süren işlerde 202 ile yanıt verin ve ilerlemenin izlenebileceği bir adres sunun.',
      },
    ],
    choose: '102 kodunu yalnızca onu anladığını bildiğiniz istemcilere gönderin; diğerleri için 202 daha uygundur.',
    endUser: 'İsteğiniz işleniyor.',
  },
  103: {
    name: 'Erken İpuçları',
    summary:
      'Tarayıcı dosyaları önceden yükleyebilsin diye asıl yanıttan önce gönderilen başlıklardır; çoğu zaman Link başlığıdır.',
    when: 'Yavaş bir sayfa henüz hazırlanırken CDN veya sunucu stil sayfalarını ve yazı tiplerini bildirdiğinde görülür; Chromium bu yanıtı HTTP/1.1 üzerinden gelirse yok sayar.',
    fixes: [
      {
        id: 'require-http2',
        who: 'server',
        text: 'Bu kodu yalnızca HTTP/2 ve sonrasında gönderin; kimi eski istemciler bu yanıtta takılır.',
      },
      {
        id: 'forward-hints',
        who: 'operator',
        text: 'İpuçları ulaşmıyorsa yol üzerindeki her vekil sunucunun (proxy) ara yanıtları ilettiğini denetleyin.',
        run: 'early_hints $http2;',
      },
    ],
    choose:
      'Yanıt zaman alacaksa ve sayfanın hangi dosyalara gerek duyacağını şimdiden biliyorsanız 103 kodunu gönderin.',
    endUser: 'Sayfa yükleniyor.',
  },
  104: {
    name: 'Yüklemeyi Sürdürme Destekleniyor',
    summary: 'Sunucu, yarıda kalırsa bu yüklemeyi kaldığı yerden sürdürebilir.',
    when: 'İstemci, kaldığı yerden sürdürülebilen yüklemelere ilişkin IETF taslağına göre yükleme yaptığında görülür; kod, taslak RFC olana kadar geçici olarak kayıtlıdır.',
    fixes: [
      {
        id: 'store-location',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; yükleme tamamlanana kadar Location başlığındaki adresi saklayın.',
      },
      {
        id: 'resume-upload',
        who: 'client',
        text: 'Yükleme kesilirse bu adrese hangi konumda kaldığını sorun ve gerisini oradan başlayarak gönderin.',
      },
      {
        id: 'find-dropping-proxy',
        who: 'operator',
        text: 'Bu yanıt hiç gelmiyorsa hiçbir vekil sunucunun (proxy) ara yanıtları yutmadığını denetleyin.',
      },
    ],
    choose: 'Kaldığı yerden sürdürebileceğiniz bir yüklemenin başında 104 kodunu gönderin.',
    endUser: 'Bağlantı kopsa bile yüklemeniz kaldığı yerden sürebilir.',
  },
};
