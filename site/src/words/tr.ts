import type { Words } from '../words.js';

export const tr: Words = {
  title: 'Durum kodları: açıklama ve karşılaştırma',
  intro:
    'Bir durum kodunun ne anlama geldiği, ne zaman ortaya çıktığı, benzer kodlardan farkı ve nedeninin nasıl giderileceği.',
  home: 'Ana sayfa',
  skip: 'İçeriğe geç',
  language: 'Dil',
  protocols: 'Protokoller',
  comparisons: 'Karşılaştırmalar',
  comparisonsIntro: 'Sık karıştırılan kodlar yan yana.',
  acrossProtocols: 'Protokoller arası',
  sets: {
    authentication: {
      title: 'Kimlik doğrulama ve yetkilendirme',
      intro: 'HTTP, gRPC ve WebSocket’in eksik kimlik bilgilerini ve reddedilen erişimi nasıl bildirdiği.',
    },
    unavailable: {
      title: 'Hizmet kullanılamıyor',
      intro: 'HTTP, gRPC ve WebSocket’in bir hizmetin çalışmadığını veya aşırı yüklendiğini nasıl bildirdiği.',
    },
    redirects: {
      title: 'Yönlendirmeler',
      intro: 'Dört HTTP yönlendirmesi: kalıcı mı geçici mi, yöntem korunuyor mu.',
    },
    timeouts: {
      title: 'Zaman aşımları ve süre sınırları',
      intro:
        'Hangi zaman aşımının dolduğu: istemcinin, ağ geçidinin, gRPC süre sınırının (deadline) ya da TCP bağlantısının.',
    },
    restarts: {
      title: 'Yeniden başlatmalar ve kopan bağlantılar',
      intro:
        'Bir sunucu kapandığında, yeniden başladığında veya çöktüğünde WebSocket istemcisinin ne gördüğü ve ne zaman yeniden bağlanması gerektiği.',
    },
  },
  setsTitle: 'Konuya göre kodlar',
  measured: 'Ölçümler',
  names: {
    title: 'Aynı hatanın her istemcideki adı',
    intro:
      'Reddedilen bir bağlantının veya süresi dolmuş bir sertifikanın adı her istemcide farklıdır. Bu sayfa o adları listeler.',
  },
  reported: {
    title: 'İstemcilerin gerçekte bildirdiği kodlar',
    intro: 'close olayındaki kod her zaman sunucunun gönderdiği kod değildir.',
    sent: 'Kapanış kodu',
  },
  previous: 'Önceki',
  next: 'Sonraki',
  markdown: 'Bu sayfanın Markdown hali',
  search: {
    title: 'Arama',
    field: 'Tüm sayfalarda ara',
    noScript: 'Arama için JavaScript gerekir. Tüm kodlar protokole göre listelenmiştir:',
  },
  notFound: {
    title: 'Sayfa bulunamadı',
    text: 'Bu URL’de bir sayfa yok. Kodu arayın veya bir protokol seçin.',
  },
};
