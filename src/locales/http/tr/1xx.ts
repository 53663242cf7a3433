import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in Turkish. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Devam Edin',
    summary: 'Sunucu istek başlıklarını aldı ve reddetmedi; istemci gövdeyi gönderip nihai yanıtı beklemelidir.',
    when: 'İstemci başlıkları `Expect: 100-continue` ile gönderip gövdeyi göndermeden önce beklediğinde görülür. curl, HTTP/1.1 üzerinden büyük yüklemelerde bunu varsayılan olarak yapar.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'İstemcinin beklemesi gerekmiyorsa HTTP kütüphanenizin `Expect` başlığını eklemesini engelleyin. curl’de `-H "Expect:"` kullanın.',
      },
      {
        id: 'find-dropping-hop',
        text: 'Yüklemeler bir saniye duraklıyorsa 100 yanıtı istemciye ulaşmıyordur: curl 1 sn bekler, ardından `Done waiting for 100-continue` yazar. Bir vekil sunucunun (proxy) `Expect` başlığını veya 100 yanıtını atıp atmadığını görmek için aynı isteği doğrudan kaynak sunucuya (origin) gönderin.',
      },
    ],
    choose: 'İstekte `Expect: 100-continue` varsa ve başlıklarını kabul ediyorsanız 100 kodunu gönderin.',
    endUser: 'Yüklemeniz başlıyor.',
  },
  101: {
    name: 'Protokol Değiştiriliyor',
    summary: 'Sunucu bu bağlantıyı, istemcinin `Upgrade` başlığında istediği bir protokole geçiriyor.',
    when: 'HTTP/1.1 üzerinden başarılı olan her WebSocket el sıkışması 101 ile biter. Ardından nihai bir HTTP yanıtı gelmez: Bağlantı o andan sonra yeni protokolü kullanır. HTTP/2 ve HTTP/3’te 101 yoktur: Orada WebSocket el sıkışması, 200 ile başarılı olan bir CONNECT isteğidir.',
    fixes: [
      {
        id: 'name-protocol',
        text: 'Seçilen protokolü yanıtın `Upgrade` başlığında belirtin ve `Connection: upgrade` gönderin.',
      },
      {
        id: 'pass-upgrade',
        text: '101 yanıtı hiç gelmiyorsa her vekil sunucuyu (proxy) `Upgrade` ve `Connection` başlıklarını iletecek şekilde yapılandırın. nginx’te `proxy_http_version 1.1` ayarını yapın ve iki başlığı da `proxy_set_header` ile belirtin.',
      },
    ],
    choose:
      '101 kodunu yalnızca bir `Upgrade` başlığına yanıt olarak ve yalnızca o başlıkta yer alan bir protokol için gönderin.',
    endUser: 'Bağlantı kuruluyor.',
  },
  102: {
    name: 'İşleniyor',
    summary: 'Sunucu isteğin tamamını aldı ve hâlâ işliyor; nihai yanıt daha sonra gelir.',
    when: '102 nadiren görülür. RFC 2518 (WebDAV) onu uzun süren işlemler için tanımlamış, RFC 4918 ise çıkarmıştır.',
    fixes: [
      {
        id: 'update-library',
        text: 'HTTP kütüphaneniz 102’yi nihai yanıt sayıyorsa kütüphaneyi güncelleyin: 101 dışındaki bütün 1xx yanıtları ara yanıttır.',
      },
      {
        id: 'return-202',
        text: 'Dakikalar süren işlerde bunun yerine 202 döndürün ve bir durum URL’si verin; örneğin `Location` başlığında.',
      },
    ],
    choose: '102 kodunu yalnızca desteklediğini bildiğiniz istemcilere gönderin; diğerlerinde 202 kullanın.',
    endUser: 'İsteğiniz işleniyor.',
  },
  103: {
    name: 'Erken İpuçları',
    summary:
      'Sunucu, tarayıcı kaynakları yüklemeye başlayabilsin diye nihai yanıttan önce bazı başlıkları, genellikle `Link` başlığını gönderir.',
    when: 'Sayfa henüz hazırlanırken bir CDN veya sunucu stil sayfalarını ve yazı tiplerini `Link` başlığında bildirdiğinde görülür. Chrome, HTTP/1.1 üzerinden gelen 103’ü yok sayar.',
    fixes: [
      {
        id: 'require-http2',
        text: '103 kodunu yalnızca HTTP/2 ve sonrasında gönderin, çünkü bazı HTTP/1.1 istemcileri ve vekil sunucuları (proxy) onu yanlış işler. Node.js’te `response.writeEarlyHints()` çağırın.',
      },
      {
        id: 'forward-hints',
        text: 'İpuçları istemciye ulaşmıyorsa her vekil sunucuda bunların iletilmesini etkinleştirin: nginx’te `early_hints` (1.29.0 ve sonrası), Apache’de `H2EarlyHints on`. Daha eski bir nginx’in arkasındaki sunucudan 103 göndermeyin: Aksi hâlde HTTP/2’de yanıtın tamamı bozulur.',
      },
    ],
    choose:
      'Nihai yanıt zaman alacaksa ve sayfanın hangi kaynaklara ihtiyaç duyacağını şimdiden biliyorsanız 103 kodunu gönderin.',
    endUser: 'Sayfa yükleniyor.',
  },
  104: {
    name: 'Yüklemeyi Sürdürme Destekleniyor',
    summary:
      'Sunucu, yüklemelerin sürdürülmesini destekliyor: Bu yükleme yarıda kalırsa istemci kaldığı yerden sürdürebilir.',
    when: 'İstemci, “Resumable Uploads for HTTP” adlı IETF taslağında anlatıldığı gibi bir yükleme başlattığında görülür. 104’ün kaydı geçicidir; ne zaman sona ereceği IANA kayıt listesinde yazar.',
    fixes: [
      {
        id: 'store-location',
        text: 'Yükleme tamamlanana kadar `Location` başlığındaki URL’yi saklayın.',
      },
      {
        id: 'resume-upload',
        text: 'Yükleme kesilirse bu URL’ye HEAD gönderin ve `Upload-Offset` değerini okuyun. Gerisini oradan başlayarak PATCH ile gönderin; isteğe aynı `Upload-Offset` değerini, `Upload-Complete: ?1` ve `Content-Type: application/partial-upload` başlıklarını ekleyin.',
      },
      {
        id: 'find-dropping-proxy',
        text: '104 yanıtı hiç gelmiyorsa ara yanıtları atan vekil sunucuyu (proxy) bulun: Her 1xx yanıtını yazan `curl -v` ile sırayla her durağa (hop) istek gönderin.',
      },
    ],
    choose: 'İstemcinin kaldığı yerden sürdürebileceği bir yüklemede 104 kodunu olabildiğince erken gönderin.',
    endUser: 'Bağlantı koparsa yüklemeniz kaldığı yerden sürdürülebilir.',
  },
};
