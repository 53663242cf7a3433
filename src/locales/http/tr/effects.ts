import type { http } from '../../../catalogs/http.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind HTTP codes do, in Turkish. */
export const effects: EffectTexts<typeof http> = {
  'answers-conditional': 'Koşullu bir isteğe içerik yerine bu kodun gönderilip gönderilmeyeceğini etkiler.',
  'closes-idle':
    'Vekil sunucu (proxy) ile arkadaki sunucu (upstream) arasında açık tutulan boştaki bağlantıların sayısını veya ne kadar süre açık kalacaklarını belirler. Bağlantısı tam kapanırken gönderilen istek bu kodla başarısız olabilir.',
  denies: 'Bu ayarın izin vermediği istekler bu kodla reddedilir.',
  ejects:
    'Hata veren sunucunun ne zaman veya ne kadar süreyle yük dağıtımından çıkarılacağını belirler. Sağlıklı sunucu kalmadığında istekler bu kodla başarısız olur. Envoy ise varsayılan olarak bu durumda istekleri bütün sunuculara gönderir (panic mode); Istio bunu kapatır.',
  'kills-worker':
    'Bir isteğin bundan uzun süre meşgul ettiği işçi süreci (worker) sonlandırılır; `0` değeri sınırı kapatır. Sürecin vekil sunucuyla (proxy) bağlantısı kopar ve vekil sunucu bu kodu gönderir; Envoy ve `mod_proxy_fcgi` kullanan Apache ise 503 gönderir. Gunicorn’un 22.0.0 ve sonraki sürümlerinde, varsayılan türdeki işçi süreci sonlanmadan önce genellikle kendisi 500 gönderir.',
  'limits-body': 'Gövdesi bundan büyük olan istek bu kodla reddedilir.',
  'limits-concurrency':
    'Açık veya bekleyen istek ya da bağlantı sayısı bunu aştığı sürece yeni istekler bu kodla reddedilir; nginx bunun yerine bağlantıyı yanıt vermeden de kapatabilir.',
  'limits-count':
    'HTTP/1.1’de bundan fazla başlık alanı veya parametre içeren istek bu kodla reddedilir. HTTP/2’de Apache genellikle 431 gönderir, HAProxy’de sınır daha yüksektir, Envoy ise akışı (stream) sıfırlar.',
  'limits-header':
    'HTTP/1.1’de başlıkları tek tek veya toplamda bundan büyük olan istek bu kodla reddedilir. HTTP/2’de Apache genellikle 431 gönderir; başka birçok sunucu bunun yerine akışı (stream) sıfırlar veya bağlantıyı kapatır, Node.js ise bu sınırı uygulamaz.',
  'limits-part':
    'Bundan büyük bir multipart form alanı (Flask’ta) veya yüklenen dosya (Spring Boot’ta) bu kodla reddedilir.',
  'limits-redirects':
    'Arka arkaya bu kadar yönlendirmeyi izleyen istemci, bir sonraki yönlendirmede hata vererek durur. Bu kadar iç yönlendirme yapan sunucu ise bir sonrakinde 500 ile yanıt verir.',
  'limits-response-header':
    'Arkadaki sunucunun (upstream) yanıt başlıkları tek tek veya toplamda bundan büyükse istek bu kodla başarısız olur.',
  'limits-url':
    'HTTP/1.1’de bundan uzun istek satırı, URL veya URL parametresi bu kodla reddedilir. HTTP/2’de ise bazı sunucular bunun yerine akışı (stream) sıfırlar veya bağlantıyı kapatır.',
  'lists-folder':
    'Bir klasörde dizin (index) dosyası yoksa ve içeriğinin listelenmesine izin verilmiyorsa klasöre yapılan istek bu kodla reddedilir.',
  'on-client-abort':
    'İstemci bağlantıyı kapattığında arkadaki sunucuya (upstream) giden isteğin iptal edilip edilmeyeceğini belirler.',
  'origin-port': 'Kaynak sunucu (origin) bu porttaki bağlantıları reddederse istek bu kodla başarısız olur.',
  'passes-on':
    'Arkadaki sunucunun (upstream) ihtiyaç duyduğu başlığı, sunucu adını veya HTTP sürümünü belirler. Eksik veya yanlışsa o sunucu bu kodu gönderir.',
  redirects: 'Bu yönlendirmeye yol açar veya yönlendirmenin hedef URL’sini değiştirir.',
  'requires-auth':
    'İsteklerin kimlik bilgisi gerektirip gerektirmediğini belirler. Geçerli kimlik bilgisi içermeyenler bu kodla reddedilir.',
  retries: 'Bu kod gönderilmeden önce isteğin yeniden denenip denenmeyeceğini ve kaç kez deneneceğini belirler.',
  'sets-status': 'Bu kodun mu yoksa başka bir kodun mu gönderileceğini belirler.',
  'times-out':
    'Karşı tarafın, genellikle arkadaki sunucunun (upstream), yanıt vermesi ya da sonraki veriyi göndermesi veya kabul etmesi bundan uzun sürerse istek bu kodla başarısız olur.',
  'times-out-client':
    'İstemcinin, ayarın kapsadığı bölümü (başlıkları, gövdeyi, gövdenin sonraki parçasını veya isteğin tamamını) göndermesi bundan uzun sürerse istek bu kodla başarısız olur. Envoy’da `0s` değeri zaman aşımını kapatır.',
  'times-out-connect':
    'Bu süre içinde arkadaki sunucuya (upstream) bağlantı kurulamazsa istek bu kodla başarısız olur.',
  'times-out-queue': 'İstek, boş bir sunucuyu bundan uzun süre beklerse bu kodla başarısız olur.',
};
