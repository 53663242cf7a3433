import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Arabic. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'هل وقع الحدث `open` قبل إغلاق الاتصال؟',
    answers: [
      {
        text: 'لا، لم يُفتح الاتصال إطلاقًا.',
        next: {
          question: 'ماذا تعرض لوحة الشبكة في المتصفح لطلب الترقية؟',
          answers: [
            {
              text: 'حالة HTTP غير 101.',
              conclusion: 'رفض الخادم أو أحد الوكلاء الترقية، ويخفي المتصفح حالة HTTP عن الصفحة.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'اقرأ الحالة. عند 400 أو 426: الأرجح أن أحد الوكلاء حذف الترويسة `Upgrade`. عند 200: يعرض هذا المسار صفحة ويب. عند 301 أو 302: لا تتبع المتصفحات إعادة التوجيه. عند 401 أو 403: رُفض الرمز المميز أو ملف تعريف الارتباط أو `Origin`. عند 404: المسار خاطئ. عند 502 أو 504: لم يتلقَّ الوكيل استجابة صالحة من الخادم.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'مرّر الترويستين `Upgrade` و`Connection` عند كل وكيل. في كتلة `location` في nginx، اضبط `proxy_http_version 1.1`، واضبط الترويستين باستخدام `proxy_set_header`.',
                },
              ],
            },
            {
              text: '101، لكن الحدث `open` لم يقع.',
              conclusion:
                'كانت استجابة المصافحة غير صالحة. وغالبًا ما يكون السبب أن العميل عرض بروتوكولًا فرعيًا ولم تذكر الاستجابة أي بروتوكول فرعي، وهو ما يقبله Firefox. وقد تكون قيمة `Sec-WebSocket-Accept` خاطئة، أو تذكر الاستجابة بروتوكولًا فرعيًا أو امتدادًا لم يعرضه العميل.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'اقرأ وحدة التحكم في Chrome: فهي تذكر الترويسة المرفوضة بعد `Error during WebSocket handshake:`. أما Firefox فلا يذكرها.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'دع مكتبة WebSocket تتولى المصافحة، وأعد إحدى القيم التي عرضها العميل في `Sec-WebSocket-Protocol`. إذا لم يكن الخادم يدعم أيًا منها، فلا تمرّر بروتوكولًا فرعيًا في العميل.',
                },
              ],
            },
            {
              text: 'خطأ في الشهادة أو في TLS.',
              conclusion: 'فشلت مصافحة TLS. يُبلغ Chromium عن ذلك بالرمز 1006، وFirefox غالبًا بالرمز 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'افتح `https://` بالمضيف والمنفذ نفسيهما في علامة تبويب، واقرأ خطأ الشهادة.',
                },
                {
                  id: 'verify-certificate',
                  text: 'اتصل بالخادم باستخدام `openssl s_client` مع الخيار `-verify_hostname`. تعني النتيجة `Verify return code: 0 (ok)` أن اسم المضيف والتواريخ وسلسلة الشهادات صالحة.',
                },
              ],
            },
            {
              text: 'لا يظهر أي طلب، أو يظهر طلب موسوم بأنه محظور.',
              conclusion:
                'مُنع الطلب قبل إرساله: منعته إضافة في المتصفح أو حظر المحتوى المختلط (عنوان URL من نوع `ws://` في صفحة `https://`) أو سياسة أمان المحتوى (Content Security Policy). ولا تُبلغ بعض المتصفحات عن 1006 في هذه الحالة: فإذا كان المنع بسبب سياسة أمان المحتوى، لا يقع في Chromium إلا الحدث `error`، ويرمي Firefox استثناءً.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'اقرأ وحدة التحكم: فهي تذكر عنوان URL المحظور والسبب، مثل التوجيه `connect-src`.',
                },
                {
                  id: 'use-wss',
                  text: 'استخدم `wss://` في صفحات `https://`، واختبر في ملف شخصي للمتصفح بلا إضافات.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'أضف عنوان URL الخاص باتصال WebSocket إلى التوجيه `connect-src` في الترويسة `Content-Security-Policy`.',
                },
              ],
            },
            {
              text: 'خطأ في DNS، أو اتصال مرفوض، أو لا استجابة.',
              next: {
                question:
                  'هل يحصل طلب `https://` إلى المضيف والمنفذ نفسيهما (`http://` إذا كان العنوان `ws://`) على استجابة، أيًا كانت حالتها؟',
                answers: [
                  {
                    text: 'نعم.',
                    conclusion:
                      'يعالج وسيط بين العميل والخادم، أو الخادم نفسه، طلبات HTTP العادية لكنه يُسقط طلبات الترقية.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'أعد المحاولة من دون VPN ومن دون وكيل الشركة وبرنامج مكافحة الفيروسات، وعلى شبكة أخرى.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'قدّم `wss://` على المنفذ 443، حيث يُخفي TLS الترقية عن معظم الأجهزة الوسيطة، واسمح بالترويسة `Upgrade: websocket` في جدار الحماية والوكيل لديك.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "استجب لكل طلب ترقية. إذا كان المسار غير معروف في Node.js، فاستدعِ `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` في معالج `upgrade`.",
                      },
                    ],
                  },
                  {
                    text: 'لا، لكنه يحصل عليها من شبكة أخرى.',
                    conclusion: 'تحظر هذه الشبكة المضيف أو المنفذ، أو تعجز عن تحليل اسم المضيف.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'نفّذ `dig +short example.com` على الشبكتين، وقارن بين عناوين IP.',
                      },
                      {
                        id: 'allow-host',
                        text: 'اسمح بالمضيف والمنفذ في جدار حماية هذه الشبكة أو وكيلها، واختبر باستخدام `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'لا، ولا من أي شبكة أخرى.',
                    conclusion: 'الخادم متوقف، أو يحظر جدار الحماية لديه المنفذ، أو يعيد DNS عنوان IP خاطئًا.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'نفّذ `ss -ltnp` على الخادم للتحقق من أن عملية تستمع إلى هذا المنفذ. ثم تحقّق من أن `dig +short example.com` يعيد عنوان IP الخاص بالخادم أو بموازن التحميل.',
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
        text: 'نعم، كان الاتصال مفتوحًا.',
        next: {
          question: 'هل يُغلق الاتصال في كل مرة بعد العدد نفسه من الثواني تقريبًا؟',
          answers: [
            {
              text: 'نعم، بدءًا من آخر رسالة.',
              conclusion: 'يغلق أحد الوسطاء، مثل وكيل أو موازن تحميل، الاتصالات الخاملة.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'أرسل إطار ping كل 20 ثانية، وهو فاصل أقصر من مهل الخمول المعتادة. اضبط `ping_interval` في Python websockets (افتراضيًا 20 ثانية) أو `pingInterval` في Socket.IO (بالملّي ثانية، افتراضيًا 25 ثانية)، أو استدعِ `ws.ping()` بمؤقّت في ws.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'قارن هذه المدة بمهلة الخمول لدى كل وسيط في المسار، وارفع المهلة التي تطابقها: تشير 60 ثانية إلى `proxy_read_timeout` في nginx أو `idle_timeout.timeout_seconds` في AWS ALB، و5 دقائق إلى `stream_idle_timeout` في Envoy، و350 ثانية إلى `tcp.idle_timeout.seconds` في AWS NLB. وفي HAProxy، تحقّق من `timeout tunnel`؛ وإن لم يُضبط، سرت المهلة الأقصر من `timeout client` و`timeout server`.',
                },
              ],
            },
            {
              text: 'نعم، بدءًا من فتح الاتصال، حتى أثناء تبادل الرسائل.',
              conclusion: 'يحدّ أحد الوكلاء أو منصة الاستضافة من مدة الاتصال، أو انتهت صلاحية الجلسة.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'تحقّق من المدة القصوى لدى كل وسيط في المسار. في Google Cloud، تبلغ 30 ثانية افتراضيًا في Application Load Balancer الكلاسيكي (`timeoutSec` في خدمة الواجهة الخلفية)، و5 دقائق افتراضيًا و60 دقيقة بحد أقصى في Cloud Run. وفي AWS API Gateway، هي ساعتان ولا يمكن تغييرها.',
                },
                {
                  id: 'close-before-limit',
                  text: 'استدعِ `close(1001)` أو `close(1012)` قبل بلوغ هذا الحد.',
                },
                {
                  id: 'resume-session',
                  text: 'أعد الاتصال تلقائيًا، واطلب الرسائل الفائتة، مثلًا بمعرّف آخر رسالة وصلت.',
                },
              ],
            },
            {
              text: 'لا، في أوقات متفاوتة.',
              next: {
                question: 'هل ينقطع اتصال عملاء آخرين في اللحظة نفسها؟',
                answers: [
                  {
                    text: 'نعم، ينقطع اتصال كثير منهم معًا.',
                    conclusion:
                      'توقفت عملية الخادم أو توقف وكيل من دون مصافحة إغلاق، بسبب انهيار، أو إنهاء قسري لنفاد الذاكرة، أو نشر جديد.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'ابحث عن إعادة تشغيل في تلك اللحظة: `OOMKilled` في `kubectl describe pod`، أو `Out of memory` في `dmesg -T`، أو نشر جديد، أو إعادة تشغيل nginx. أما `nginx -s reload` فيُبقي الاتصالات مفتوحة، إلا إذا ضُبط `worker_shutdown_timeout`، فيغلقها nginx عندئذٍ بعد انقضاء هذه المهلة من لحظة إعادة التحميل.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'عند تلقّي `SIGTERM`، أغلق كل اتصال بالرمز 1001 أو 1012 قبل أن تنتهي العملية.',
                      },
                    ],
                  },
                  {
                    text: 'لا، هذا العميل فقط.',
                    next: {
                      question: 'ماذا حدث قبل ذلك مباشرةً؟',
                      answers: [
                        {
                          text: 'أُرسلت رسالة أو وصلت رسالة.',
                          conclusion:
                            'أغلق أحد الطرفين الاتصال بسبب هذه الرسالة: كانت كبيرة جدًا، أو لم يكن نصها بترميز UTF-8، أو كانت بنية إطارها خاطئة. عندما يرفض العميل رسالة، يُبلغ عادةً عن 1006 بدلًا من 1009 أو 1007 أو 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'أرسل رسالة قصيرة بدلًا منها: إذا بقي الاتصال مفتوحًا، فالحجم هو السبب.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'سجّل أخطاء مكتبة WebSocket، مثل `Max payload size exceeded` في ws، وقارن حجم الرسالة بحدود المكتبة وبحدود كل وسيط في المسار.',
                            },
                          ],
                        },
                        {
                          text: 'دخل الجهاز في وضع السكون أو انتقل إلى شبكة أخرى، أو كانت الصفحة في الخلفية.',
                          conclusion:
                            'انقطع اتصال الشبكة، أو أبطأ المتصفح مؤقّتات الصفحة، فتوقفت رسائل heartbeat وأغلق الخادم الاتصال.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'أعد الاتصال عند وقوع الحدث `visibilitychange` أو `online`، واطلب الرسائل الفائتة.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'أرسل إطار ping كل 30 ثانية. إذا لم يصل إطار pong قبل موعد ping التالي، فأنهِ الاتصال، مثلًا باستخدام `ws.terminate()` في ws.',
                            },
                          ],
                        },
                        {
                          text: 'لا شيء واضح.',
                          next: {
                            question: 'هل يبقى الاتصال مفتوحًا من دون الوكيل وVPN وبرنامج مكافحة الفيروسات؟',
                            answers: [
                              {
                                text: 'نعم.',
                                conclusion: 'أحدها يغلق الاتصال أو يغيّر إطاراته.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'أعد تفعيلها واحدًا تلو الآخر. استثنِ المضيف من الفحص في البرنامج أو الوكيل الذي يقطع الاتصال.',
                                  },
                                ],
                              },
                              {
                                text: 'لا.',
                                conclusion: 'الأرجح أن الخادم قطع الاتصال من دون مصافحة إغلاق.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'ابحث عن استثناء لم تلتقطه الشيفرة، وعن شيفرة تستدعي `socket.destroy()` أو `ws.terminate()` بدلًا من `ws.close()`.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'التقط الحزم باستخدام `tcpdump` على الخادم: الطرف الذي أرسل أول FIN أو RST هو الذي أنهى الاتصال.',
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
