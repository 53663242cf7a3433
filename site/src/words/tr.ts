import type { Words } from '../words.js';

export const tr: Words = {
  title: 'Durum kodlarının açıklaması ve karşılaştırması',
  intro:
    'Bir durum kodunun ne anlama geldiğini, ne zaman görüldüğünü, benzer kodlardan farkını ve nedeninin nasıl giderileceğini öğrenin.',
  home: 'Ana sayfa',
  skip: 'İçeriğe geç',
  language: 'Dil',
  protocols: 'Protokoller',
  comparisons: 'Karşılaştırmalar',
  comparisonsIntro: 'Sık karıştırılan kodlar yan yana.',
  acrossProtocols: 'Protokoller arası karşılaştırmalar',
  sets: {
    authentication: {
      title: 'Kimlik doğrulama ve yetkilendirme',
      intro:
        'Kimlik bilgileri eksik olduğunda veya erişim reddedildiğinde HTTP, gRPC ve WebSocket’in bunu hangi kodlarla bildirdiğini karşılaştırın.',
    },
    unavailable: {
      title: 'Hizmet kullanılamıyor',
      intro:
        'Bir hizmet çalışmadığında veya aşırı yük altında kaldığında HTTP, gRPC ve WebSocket’in bunu hangi kodlarla bildirdiğini karşılaştırın.',
    },
    redirects: {
      title: 'Yönlendirmeler',
      intro:
        'Dört HTTP yönlendirmesini kalıcı veya geçici olmalarına ve metodu koruyup korumamalarına göre karşılaştırın.',
    },
    timeouts: {
      title: 'Zaman aşımları ve süre sınırları',
      intro:
        'Hangi sürenin dolduğunu ayırt edin: sunucunun istek için bekleme süresi, ağ geçidinin yanıt için bekleme süresi, TCP bağlantısının zaman aşımı veya gRPC süre sınırı (deadline).',
    },
    restarts: {
      title: 'Yeniden başlatmalar ve kopan bağlantılar',
      intro:
        'Sunucu kapandığında, yeniden başladığında veya devre dışı kaldığında WebSocket istemcisinin hangi kodu gördüğünü ve ne zaman yeniden bağlanması gerektiğini öğrenin.',
    },
  },
  setsTitle: 'Konuya göre kodlar',
  measured: 'Ölçümler',
  names: {
    title: 'Aynı hatanın farklı istemcilerdeki adları',
    intro:
      'Bağlantının reddedilmesi veya sertifikanın süresinin dolması gibi hatalar, her istemcide farklı bir adla bildirilir. Adların tümünü bir arada görün.',
  },
  reported: {
    title: 'İstemcilerin gerçekte bildirdiği kodlar',
    intro: 'close olayındaki kod, sunucunun gönderdiği kodla her zaman aynı değildir.',
    sent: 'Kapanış kodu',
  },
  previous: 'Önceki',
  next: 'Sonraki',
  markdown: 'Bu sayfanın Markdown sürümü',
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
