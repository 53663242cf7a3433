import type { grpc } from '../../../catalogs/grpc.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind gRPC codes do, in Turkish. */
export const effects: EffectTexts<typeof grpc> = {
  'answers-unknown': 'Bilinmeyen bir hizmete veya metoda yapılan çağrının nasıl yanıtlanacağını belirler.',
  'closes-after':
    'Bağlantı kullanımda olsa da olmasa da sunucu, bağlantı açıldıktan yaklaşık bu kadar süre (±%10) sonra HTTP/2 GOAWAY çerçevesi gönderir. Ardından gelen çağrılar yeni bir bağlantı kullanır.',
  'closes-idle': 'Bu süre boyunca veri akmazsa bağlantı kapatılır.',
  drains: '`MaxConnectionAge` dolduktan sonra devam eden çağrılara bu kadar süre tanınır, ardından bağlantı kapatılır.',
  'drops-idle': 'Bu süre boyunca veri akmazsa bağlantı düşürülür; varsayılan olarak iki uca da haber verilmez.',
  'limits-metadata':
    'Meta verisi (başlıkları) bundan büyük olan çağrı reddedilir. gRPC core’da meta veri boyutu `grpc.max_metadata_size` ile `grpc.absolute_max_metadata_size` arasında kalan çağrıların yalnızca bir kısmı reddedilir.',
  'limits-pings':
    'İstemci izin verilenden daha sık keepalive ping’i gönderirse bağlantı kapatılır (`too_many_pings`). `grpc.http2.max_ping_strikes`, sunucunun bundan önce hoş gördüğü fazla erken ping’lerin sayısıdır; `0` ise sayı sınırsızdır.',
  'limits-size': 'Bundan büyük mesaj reddedilir.',
  'limits-streams':
    'Bir bağlantı aynı anda en fazla bu kadar çağrı taşır. Diğer çağrılar istemcide bekler ve süre sınırları (deadline) bu sırada da işler; .NET’te ise istemci bu çağrılar için varsayılan olarak yeni bir bağlantı açar.',
  'ping-timeout':
    'Bu süre içinde PING ACK gelmezse bağlantı kapatılır. Go’da başka herhangi bir verinin gelmesi de yeterlidir.',
  pings:
    'Bu aralıkla ping gönderilir (Go’da ve gRPC core’da ancak bu süre boyunca veri alınmadıysa); böylece bağlantı boşta kalmaz ve yanıt vermeyen karşı taraf fark edilir. Varsayılan olarak yalnızca süren bir çağrı varken gönderilir. gRPC core iki ping gönderir, ardından istemci yeniden veri gönderene kadar dakikada en fazla bir ping gönderir; `grpc.http2.max_pings_without_data` değeri `0` ise (varsayılan `2`) bu sınır uygulanmaz.',
  retries: 'İstemci kütüphanesinin hangi başarısız çağrıları yineleyeceğini belirler.',
  'sets-deadline':
    'Bir çağrının en fazla ne kadar sürebileceğini belirler. Bu ayar olmadan çağrı süresiz bekleyebilir.',
  'times-out':
    'Bu süre dolarsa çağrı başarısız olur. nginx’te bağlantı kurma süresini veya iki okuma ya da yazma arasındaki süreyi, Envoy ve Istio’da ise yanıtın tamamını sınırlar.',
};
