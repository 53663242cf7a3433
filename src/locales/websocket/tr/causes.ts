import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Turkish. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'Bağlantı kapanmadan önce `open` olayı tetiklendi mi?',
    answers: [
      {
        text: 'Hayır, bağlantı hiç açılmadı.',
        next: {
          question: 'Tarayıcının ağ paneli HTTP yükseltme isteği için ne gösteriyor?',
          answers: [
            {
              text: '101 dışında bir HTTP durum kodu gösteriyor.',
              conclusion:
                'Sunucu veya bir vekil sunucu (proxy) HTTP yükseltmesini reddetti; tarayıcı bu durum kodunu sayfadan gizler.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Durum kodunu okuyun. 400 veya 426: Genellikle bir vekil sunucu `Upgrade` başlığını silmiştir. 200: URL yolu bir web sayfası sunuyordur. 301 veya 302: Tarayıcılar yönlendirmeyi izlemez. 401 veya 403: Belirteç (token), çerez veya `Origin` reddedilmiştir. 404: URL yolu yanlıştır. 502 veya 504: Vekil sunucu, arkasındaki sunucudan geçerli bir yanıt alamamıştır.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Her vekil sunucunun `Upgrade` ve `Connection` başlıklarını iletmesini sağlayın. nginx’te ilgili `location` bloğunda `proxy_http_version 1.1` ayarını yapın ve iki başlığı da `proxy_set_header` ile belirtin.',
                },
              ],
            },
            {
              text: '101 gösteriyor, ama `open` olayı tetiklenmedi.',
              conclusion:
                'El sıkışma yanıtı geçersizdi. Genellikle istemci alt protokol önermiş, ancak yanıtta bir alt protokol belirtilmemiştir (Firefox bunu kabul eder); `Sec-WebSocket-Accept` de yanlış olabilir veya yanıtta istemcinin önermediği bir alt protokol ya da uzantı bulunabilir.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Chrome’un konsoluna bakın: Reddedilen başlık orada, `Error during WebSocket handshake:` ifadesinden sonra yazar. Firefox ise başlığı belirtmez.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'El sıkışmayı bir WebSocket kütüphanesine bırakın ve `Sec-WebSocket-Protocol` başlığında önerilen değerlerden birini döndürün. Sunucu hiçbirini desteklemiyorsa istemcide alt protokol belirtmeyin.',
                },
              ],
            },
            {
              text: 'Sertifika veya TLS hatası gösteriyor.',
              conclusion:
                'TLS el sıkışması başarısız oldu. Chromium bunu 1006, Firefox ise genellikle 1015 olarak bildirir.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Aynı sunucuyu ve portu bir tarayıcı sekmesinde `https://` ile açın ve sertifika hatasını okuyun.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Sunucuya `openssl s_client` ile, `-verify_hostname` seçeneğini de vererek bağlanın. `Verify return code: 0 (ok)`, sunucu adının, tarihlerin ve zincirin geçerli olduğunu gösterir.',
                },
              ],
            },
            {
              text: 'Hiç istek yok veya istek engellenmiş görünüyor.',
              conclusion:
                'Bir tarayıcı eklentisi, karma içerik engeli (`https://` sayfasındaki bir `ws://` adresi) veya bir içerik güvenliği politikası (Content Security Policy) isteği daha gönderilmeden durdurdu. Bu durumda her tarayıcı 1006 bildirmez: İçerik güvenliği politikası isteği engellediğinde Chromium yalnızca `error` olayını tetikler, Firefox ise istisna fırlatır.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Konsola bakın: Engellenen URL ve nedeni, örneğin `connect-src` yönergesi, orada yazar.',
                },
                {
                  id: 'use-wss',
                  text: '`https://` sayfalarında `wss://` kullanın ve eklentisiz bir tarayıcı profilinde deneyin.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'WebSocket URL’sini `Content-Security-Policy` başlığınızın `connect-src` yönergesine ekleyin.',
                },
              ],
            },
            {
              text: 'DNS hatası veya reddedilen bağlantı gösteriyor ya da yanıt yok.',
              next: {
                question:
                  'Aynı sunucuya ve porta gönderilen bir `https://` isteği (`ws://` adresi için `http://`), durum kodu ne olursa olsun yanıt alıyor mu?',
                answers: [
                  {
                    text: 'Evet, alıyor.',
                    conclusion:
                      'İstemci ile sunucu arasındaki bir durak (hop) veya sunucunun kendisi sıradan HTTP isteklerini işliyor, ancak yükseltme (upgrade) isteklerini yanıtsız bırakıyor.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'VPN, şirket vekil sunucusu ve antivirüs programı olmadan, ayrıca başka bir ağda yeniden deneyin.',
                      },
                      {
                        id: 'serve-on-443',
                        text: '`wss://` hizmetini 443 numaralı porttan sunun; orada TLS, yükseltmeyi ara cihazların çoğundan gizler. Kendi güvenlik duvarınızda ve vekil sunucunuzda `Upgrade: websocket` başlığına izin verin.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Hiçbir yükseltme isteğini yanıtsız bırakmayın. Node.js’te bilinmeyen bir URL yolu için `upgrade` işleyicisinde `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` çağırın.",
                      },
                    ],
                  },
                  {
                    text: 'Hayır, ama başka bir ağda alıyor.',
                    conclusion: 'Bu ağ, sunucuyu veya portu engelliyor ya da sunucu adını çözümleyemiyor.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: '`dig +short example.com` komutunu iki ağda da çalıştırın ve IP adreslerini karşılaştırın.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Bu ağın güvenlik duvarında veya vekil sunucusunda sunucuya ve porta izin verin; `nc -vz HOST PORT` ile sınayın.',
                      },
                    ],
                  },
                  {
                    text: 'Hayır, hiçbir ağda almıyor.',
                    conclusion:
                      'Sunucu çalışmıyor, güvenlik duvarı portu engelliyor veya DNS yanlış IP adresini veriyor.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Sunucuda `ss -ltnp` çalıştırarak bir sürecin bu portu dinlediğini doğrulayın. Ardından `dig +short example.com` çıktısının sunucunun veya yük dengeleyicisinin IP adresi olduğunu doğrulayın.',
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: 'Evet, bağlantı açılmıştı.',
        next: {
          question: 'Bağlantı her seferinde yaklaşık aynı süre sonunda mı kapanıyor?',
          answers: [
            {
              text: 'Evet, son mesajdan itibaren aynı süre geçince.',
              conclusion: 'Bir vekil sunucu (proxy) veya yük dengeleyici boştaki bağlantıları kapatıyor.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Yaygın boşta kalma zaman aşımlarından kısa bir aralıkla, 20 saniyede bir ping gönderin: Python websockets’te `ping_interval` (varsayılan 20 sn), Socket.IO’da `pingInterval` (milisaniye olarak, varsayılan 25 sn), ws’de bir zamanlayıcıyla `ws.ping()`.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Geçen süreyi her durağın (hop) boşta kalma zaman aşımıyla karşılaştırın ve ona eşit olanı yükseltin: 60 sn, nginx’te `proxy_read_timeout` veya AWS ALB’de `idle_timeout.timeout_seconds` ayarına; 5 dk, Envoy’da `stream_idle_timeout` ayarına; 350 sn, AWS NLB’de `tcp.idle_timeout.seconds` ayarına işaret eder. HAProxy’de `timeout tunnel` değerine bakın; ayarlanmamışsa `timeout client` ve `timeout server` değerlerinden kısa olanı geçerlidir.',
                },
              ],
            },
            {
              text: 'Evet, mesajlar akarken bile bağlantının açılmasından itibaren aynı süre geçince.',
              conclusion:
                'Bir vekil sunucu veya barındırma platformu bağlantının ne kadar açık kalabileceğini sınırlıyor ya da oturumun süresi doldu.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Her durağın (hop) bir bağlantıya izin verdiği en uzun süreye bakın. Google Cloud’da bu süre, klasik Application Load Balancer’da varsayılan 30 sn (arka uç hizmetinin `timeoutSec` değeri), Cloud Run’da ise varsayılan 5 dk ve en çok 60 dk’dır. AWS API Gateway’de 2 saattir (sabit).',
                },
                {
                  id: 'close-before-limit',
                  text: 'Bu sınıra ulaşılmadan `close(1001)` veya `close(1012)` çağırın.',
                },
                {
                  id: 'resume-session',
                  text: 'Otomatik olarak yeniden bağlanın ve bu arada kaçırdığınız mesajları, örneğin aldığınız son mesajın kimliğini (ID) vererek isteyin.',
                },
              ],
            },
            {
              text: 'Hayır, farklı sürelerde kapanıyor.',
              next: {
                question: 'Başka istemciler de aynı anda bağlantılarını kaybediyor mu?',
                answers: [
                  {
                    text: 'Evet, birçoğu birden.',
                    conclusion:
                      'Sunucu süreci veya bir vekil sunucu; bir çökme, bellek yetersizliği (out of memory) veya yeni bir sürümün yayına alınması yüzünden kapanış el sıkışması yapmadan durdu.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Bağlantıların koptuğu anda bir yeniden başlatma olup olmadığına bakın: `kubectl describe pod` çıktısında `OOMKilled`, `dmesg -T` çıktısında `Out of memory`, yayına alınan bir sürüm veya nginx’in yeniden başlatılması. `nginx -s reload` bağlantıları açık bırakır; `worker_shutdown_timeout` ayarlanmışsa nginx bu bağlantıları, yeniden yüklemenin üzerinden bu süre geçince kapatır.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: '`SIGTERM` geldiğinde, süreç sonlanmadan önce her bağlantıyı 1001 veya 1012 ile kapatın.',
                      },
                    ],
                  },
                  {
                    text: 'Hayır, yalnızca bu istemci.',
                    next: {
                      question: 'Hemen öncesinde ne oldu?',
                      answers: [
                        {
                          text: 'Bir mesaj gönderildi veya alındı.',
                          conclusion:
                            'Taraflardan biri bu mesaj yüzünden bağlantıyı kapattı: Mesaj fazla büyüktü, metni UTF-8 değildi veya çerçevesi bozuktu. Bir mesajı reddeden istemci genellikle 1009, 1007 veya 1002 yerine 1006 bildirir.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Bunun yerine kısa bir mesaj gönderin: Bağlantı açık kalıyorsa neden boyuttur.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'WebSocket kütüphanenizin hatalarını, örneğin ws’deki `Max payload size exceeded` hatasını günlüğe yazın ve mesajın boyutunu kütüphanenin ve her durağın (hop) boyut sınırıyla karşılaştırın.',
                            },
                          ],
                        },
                        {
                          text: 'Cihaz uykuya geçti veya ağ değiştirdi ya da sayfa arka plandaydı.',
                          conclusion:
                            'Ağ bağlantısı koptu veya tarayıcı sayfanın zamanlayıcılarını yavaşlattı: Düzenli sinyaller (heartbeat) kesildi ve sunucu bağlantıyı kapattı.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: '`visibilitychange` veya `online` olayında yeniden bağlanın ve bu arada kaçırdığınız mesajları isteyin.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Her 30 saniyede bir ping gönderin. Bir sonraki ping’e kadar pong gelmediyse bağlantıyı sonlandırın; örneğin ws’de `ws.terminate()` ile.',
                            },
                          ],
                        },
                        {
                          text: 'Belirgin bir şey olmadı.',
                          next: {
                            question: 'Bağlantı; vekil sunucu, VPN ve antivirüs programı olmadan açık kalıyor mu?',
                            answers: [
                              {
                                text: 'Evet, kalıyor.',
                                conclusion: 'Bunlardan biri bağlantıyı kapatıyor veya çerçevelerini değiştiriyor.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Bunları birer birer yeniden devreye alın. Bağlantıyı bozan hangisiyse sunucuyu onun denetimi dışında bırakın.',
                                  },
                                ],
                              },
                              {
                                text: 'Hayır, kalmıyor.',
                                conclusion: 'Büyük olasılıkla sunucu, bağlantıyı kapanış el sıkışması olmadan kesti.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Yakalanmayan bir istisna ve `ws.close()` yerine `socket.destroy()` veya `ws.terminate()` çağıran bir kod arayın.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Sunucuda `tcpdump` ile paketleri yakalayın: İlk FIN veya RST paketi hangi taraftan geliyorsa bağlantıyı o taraf bitirmiştir.',
                                  },
                                ],
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
