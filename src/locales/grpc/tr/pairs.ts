import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED çağıran tarafın yanıttan vazgeçtiğini, DEADLINE_EXCEEDED ise tanıdığı sürenin dolduğunu gösterir.',
    differences: [
      'CANCELLED çoğu zaman bilinçli bir tercihtir ve alarm gerektirmez; DEADLINE_EXCEEDED ise bir grafiği ve bir alarm eşiğini hak eder.',
      'İstemcinin DEADLINE_EXCEEDED gördüğü yerde sunucu çoğu zaman CANCELLED görür; çünkü istemci beklemeyi bırakıp çağrıyı iptal eder.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL sistemin kendi arızasının farkında olduğunu, UNKNOWN ise hatayı kimsenin bir durum koduna çevirmediğini söyler.',
    differences: [
      'Çoğu sunucu kimsenin yakalamadığı bir istisna için UNKNOWN döndürür; INTERNAL kodunu ise biri bilerek seçmiştir veya kütüphane bozulan bir akış (stream) için üretmiştir.',
      'UNKNOWN, hatalara birer birer daha anlamlı kodlar atamak için; INTERNAL ise bir hata kaydı açmak için nedendir.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT sistemin durumu ne olursa olsun hatalı olan, FAILED_PRECONDITION ise kendisi doğru olduğu hâlde bu durumda yerine getirilemeyen istekler içindir.',
    differences: [
      'INVALID_ARGUMENT istekte, FAILED_PRECONDITION ise sistemde yapılan bir düzeltmeyle giderilir.',
      'Ayırt etmek için aynı baytların bir gün başarılı olup olamayacağını sorun: Olabilecekse doğru kod FAILED_PRECONDITION olur.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT hiçbir zaman geçerli olamayacak bir istek içindir; OUT_OF_RANGE ise henüz oluşmamış veya artık bulunmayan bir konumun istendiğini söyler.',
    differences: [
      'Negatif bir konum (offset) INVALID_ARGUMENT, dosyanın sonunu aşan bir konum OUT_OF_RANGE ile yanıtlanır.',
      'Veriyi sırayla okuyan kod, sona geldiğini OUT_OF_RANGE sayesinde anlar.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND varlığın bulunmadığını, PERMISSION_DENIED ise ona erişme yetkiniz olmadığını söyler.',
    differences: [
      'Hizmet, çağıranın haberdar bile olmaması gereken varlıklar için NOT_FOUND döndürebilir.',
      'Bir grubun kimi üyeleri varlığı görebiliyor, kimileri göremiyorsa dürüst yanıt PERMISSION_DENIED olur.',
    ],
  },
  '7-16': {
    decisive: 'UNAUTHENTICATED kim olduğunuzu sorar; PERMISSION_DENIED kim olduğunuzu bilir ve hayır der.',
    differences: [
      'UNAUTHENTICATED yeni bir belirteçle (token) çözülebilir; PERMISSION_DENIED için birinin yetki vermesi gerekir.',
      'İstemciler kimlik bilgilerini yalnızca UNAUTHENTICATED aldıklarında yeniler; yoksa eksik bir yetki yüzünden döngüye girerler.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED bir sınıra ulaşıldığını, UNAVAILABLE ise sınırlardan bağımsız olarak hizmetin şu anda kullanılamadığını söyler.',
    differences: [
      'UNAVAILABLE kodundan kısa süre sonra yeniden denemek doğrudur; RESOURCE_EXHAUSTED kodundan kısa süre sonra yeniden denemek ise aynı kotayı daha da tüketebilir.',
      'Vekil sunucunun (proxy) verdiği HTTP 429, nedeni bir sınır olduğu hâlde istemciye UNAVAILABLE olarak yansır.',
    ],
  },
  '9-10': {
    decisive:
      'ABORTED kodundan sonra istemci işlem dizisini baştan yürütür; FAILED_PRECONDITION kodundan sonra ise önce birinin durumu değiştirmesi gerekir.',
    differences: [
      'ABORTED bir yarış durumundan (race condition) doğar ve sonraki deneme bu yarışı kazanabilir; FAILED_PRECONDITION ise bir yarışın sonucu değildir.',
      'ABORTED kodundan sonra yeniden okuyun, değiştirin ve yazın; yalnızca son çağrıyı yinelemek çakışmayı da yineler.',
    ],
  },
  '9-14': {
    decisive: 'UNAVAILABLE beklemekle geçer; FAILED_PRECONDITION ise biri sistemin durumunu değiştirene kadar sürer.',
    differences: [
      'İstemci kütüphaneleri, UNAVAILABLE aldıklarında kendiliğinden yeniden deneyecek biçimde ayarlanabilir; aynısını FAILED_PRECONDITION için yapmak yalnızca yükü artırır.',
      'UNAVAILABLE hizmetin kendisiyle, FAILED_PRECONDITION ise hizmetin tuttuğu veriyle ilgilidir.',
    ],
  },
  '13-15': {
    decisive: 'INTERNAL giderilebilecek bir yazılım hatasını, DATA_LOSS ise geri getirilemeyecek verileri bildirir.',
    differences: [
      'INTERNAL kodundan sonra hatayı, DATA_LOSS kodundan sonra yedeği ararsınız.',
      'Kütüphane kendiliğinden INTERNAL üretebilir, ancak hiçbir zaman DATA_LOSS bildirmez.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 ile gRPC UNAVAILABLE neredeyse aynı şeyi söyler; ancak gRPC, UNAVAILABLE kodunu kopan bağlantılar için de kullanır.',
    differences: [
      'HTTP 503 bir sunucunun yanıt verdiğini kanıtlar; gRPC UNAVAILABLE ise hiçbir yanıt gelmediği anlamına da gelebilir.',
      'Bekleme süresini HTTP Retry-After başlığıyla, gRPC ise RetryInfo ayrıntısıyla bildirir.',
    ],
  },
};
