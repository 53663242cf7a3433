import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED genellikle çağıran tarafın çağrıyı iptal ettiğini, DEADLINE_EXCEEDED ise çağrının süre sınırının (deadline) dolduğunu gösterir.',
    differences: [
      'CANCELLED çoğu zaman bilinçlidir ve alarm gerektirmez; DEADLINE_EXCEEDED kodunun oranı ise izlenmeli ve bir alarma bağlanmalıdır.',
      'İstemcinin DEADLINE_EXCEEDED gördüğü yerde sunucu çoğu zaman CANCELLED görür: Süre sınırı dolduğunda istemci çağrıyı iptal eder.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL bilinen bir iç hatayı bildirir; UNKNOWN ise hatanın daha özel bir koda çevrilmediğini gösterir.',
    differences: [
      'Çoğu sunucu yakalanmayan bir istisna için UNKNOWN döndürür. INTERNAL ise bilerek veya bozulan bir akış (stream) için gRPC kütüphanesi tarafından döndürülür.',
      'UNKNOWN için hatayı daha özel bir koda çevirin; INTERNAL için yazılım hatasını veya sorunlu durağı (hop) bulup düzeltin.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT isteğin hiçbir zaman geçerli olmadığını, FAILED_PRECONDITION ise isteğin geçerli olduğunu, ancak sistemin şu anki durumunda yerine getirilemediğini gösterir.',
    differences: [
      'INVALID_ARGUMENT için isteği düzeltin; FAILED_PRECONDITION için sistemin durumunu değiştirin.',
      'Aynı istek, durum değiştikten sonra başarılı olabilecekse FAILED_PRECONDITION kullanın.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT isteğin hiçbir zaman geçerli olmadığını, OUT_OF_RANGE ise henüz var olmayan veya artık bulunmayan bir konuma başvurduğunu gösterir.',
    differences: [
      'Negatif bir konum (offset) INVALID_ARGUMENT, dosyanın sonunu aşan bir konum OUT_OF_RANGE ile yanıtlanır.',
      'OUT_OF_RANGE verinin sonunu gösterdiği için veriyi sırayla okuyan kod bu kodda durabilir.',
    ],
  },
  '5-7': {
    decisive:
      'NOT_FOUND varlığın bulunmadığını, PERMISSION_DENIED ise çağıran tarafın ona erişme yetkisi olmadığını gösterir.',
    differences: [
      'Hizmet bütün bir kullanıcı grubuna erişim vermiyorsa, örneğin bir özellik kademeli olarak kullanıma açılırken, NOT_FOUND döndürebilir.',
      'Kullanıcı bazlı erişim denetiminde olduğu gibi bir grubun yalnızca bazı kullanıcılarına erişim verilmiyorsa PERMISSION_DENIED döndürün.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED çağıran tarafın geçerli kimlik bilgileri olmadığını, PERMISSION_DENIED ise kimliğinin doğrulandığını, ancak yetkisi olmadığını gösterir.',
    differences: [
      'Yeni bir belirteç (token) UNAUTHENTICATED kodunu giderebilir; PERMISSION_DENIED için ise bir yetki verilmesi gerekir.',
      'Belirteci yalnızca UNAUTHENTICATED aldığınızda yenileyin: PERMISSION_DENIED kodunda yenileyip yeniden denemek hiçbir zaman işe yaramaz.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED bir sınıra ulaşıldığını, UNAVAILABLE ise hizmete şu anda ulaşılamadığını veya hizmetin çağrı kabul edemediğini gösterir.',
    differences: [
      'Çağrı idempotent ise UNAVAILABLE kodunda üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin. RESOURCE_EXHAUSTED kodunda önce hangi sınıra ulaşıldığına bakın: Yeniden denemek aynı kotayı daha da tüketebilir.',
      'Nedeni bir hız sınırı olsa da istemci, vekil sunucunun (proxy) verdiği HTTP 429’u UNAVAILABLE olarak bildirir.',
    ],
  },
  '9-10': {
    decisive:
      'ABORTED kodundan sonra istemci bütün işlem dizisini yineler; FAILED_PRECONDITION kodundan sonra ise önce sistemin durumunun değiştirilmesi gerekir.',
    differences: [
      'ABORTED eşzamanlı bir işlemle çakışmadan kaynaklanır, bu yüzden yeni bir deneme başarılı olabilir; FAILED_PRECONDITION ise durum değişene kadar sürer.',
      'ABORTED kodundan sonra veriyi yeniden okuyun, değiştirin ve yazın: Yalnızca son çağrıyı yinelemek çakışmayı da yineler.',
    ],
  },
  '9-14': {
    decisive: 'UNAVAILABLE genellikle geçicidir; FAILED_PRECONDITION ise sistemin durumu değiştirilene kadar sürer.',
    differences: [
      'İstemci kütüphaneleri UNAVAILABLE kodunda otomatik olarak yeniden deneyebilir (`retryPolicy`); FAILED_PRECONDITION kodunda yeniden denemek ise yalnızca yükü artırır.',
      'UNAVAILABLE hizmetin kendisiyle, FAILED_PRECONDITION ise hizmetteki verinin durumuyla ilgilidir.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL bir yazılım hatasını veya sorunlu bir durağı (hop), DATA_LOSS ise verinin kaybolduğunu veya bozulduğunu ve kurtarılamayacağını bildirir.',
    differences: [
      'INTERNAL kodundan sonra yazılım hatasını veya sorunlu durağı arayın; DATA_LOSS kodundan sonra veriyi yedekten geri yükleyin.',
      'gRPC kütüphanesi INTERNAL kodunu kendisi üretebilir, DATA_LOSS kodunu ise hiçbir zaman üretmez.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 ile gRPC UNAVAILABLE neredeyse aynı anlama gelir; ancak gRPC, UNAVAILABLE kodunu reddedilen veya kopan bir bağlantı için de bildirir.',
    differences: [
      'HTTP 503 bir sunucunun veya vekil sunucunun (proxy) yanıt verdiğini kanıtlar; gRPC UNAVAILABLE ise hiçbir yanıt gelmediği anlamına da gelebilir.',
      'HTTP, bekleme süresini `Retry-After` başlığında; gRPC ise `google.rpc.RetryInfo` ayrıntısında bildirir.',
    ],
  },
};
