//! Phrases that ask something of the reader: to subscribe, to agree, to pay, to log in.
//!
//! Lower case; `^` stands before what must begin the text, `*` before what may stand at the start of any word.
//! The languages are no part of the data.

use super::Phrase::{self, *};

#[rustfmt::skip] // one language a line reads as the list it is
pub(super) const LISTS: &[(Phrase, &str)] = &[
    (Promo, concat!(
        /* en */ "*newsletter*sign up*subscribe*your inbox*your email*email address*follow us*join our\
            *download our*download the app*our app*become a member*donate*support our*free trial^get started\
            *get started today*get started now*get started for free^stay up to date^get the latest\
            ^stay informed^enter your*breaking news alerts*push notifications*whatsapp channel\
            *telegram channel*google news*contact us*get in touch^like us on*unsubscribe^thank you for\
            ^add us*follow on*preferred source^this article was originally^this story was originally\
            *reach out to*schedule a call*schedule a demo*schedule a consultation*schedule a free\
            *schedule a meeting*book a demo*request a demo*call us*earn a commission",
        /* de */ "*abonnieren*jetzt abonnieren*anmelden*kostenlos testen*e-mail-adresse*folgen sie uns\
            *whatsapp-kanal*unterstützen sie*registrieren*abonnenten*jetzt testen*hier bestellen",
        /* fr */ "*inscrivez-vous*abonnez-vous*s'abonner*adresse e-mail*adresse email*suivez-nous\
            *je m'abonne*s'inscrire*votre adresse*chaîne whatsapp*infolettre*recevez",
        /* es */ "*boletín*suscríbete*suscríbase*síguenos*síganos*regístrate*canal de whatsapp\
            *correo electrónico*únete*nuestro canal*siga-nos*suscribirse",
        /* pt */ "*assine*inscreva-se*cadastre-se*siga o*canal do*receba*grupo do whatsapp*nosso canal\
            *clique aqui*no whatsapp",
        /* it */ "*iscriviti*abbonati*seguici*registrati qui*registrati ora*registrati gratis*registrati per\
            *canale whatsapp*riproduzione riservata*unisciti",
        /* nl */ "*nieuwsbrief*meld je aan*schrijf je in*abonneer*volg ons*e-mailadres",
        /* sv */ "*nyhetsbrev*prenumerera*anmäl dig*följ oss*e-postadress",
        /* no */ "*abonner*meld deg på",
        /* da */ "*nyhedsbrev*tilmeld*følg os*få adgang",
        /* fi */ "*uutiskirje*tilaa*seuraa meitä",
        /* pl */ "*zapisz się*subskrybuj*obserwuj nas*prenumerat*dołącz do",
        /* cs */ "*přihlaste se*předplatné*předplaťte*sledujte nás*odebírat",
        /* sk */ "*predplatné*prihláste sa",
        /* hu */ "*hírlevél*iratkozzon*iratkozz fel*kövess minket*kövessen",
        /* ro */ "*abonează-te*abonați-vă*urmărește-ne*urmăriți",
        /* el */ "*ακολουθήστε*εγγραφείτε",
        /* ru */ "*подпишитесь*подписывайтесь*подписаться*рассылк*телеграм-канал*наш канал*в telegram\
            *следите за",
        /* uk */ "*підписуйтесь*підписуйтеся*підпишіться*підписатися*стежте за*у telegram",
        /* tr */ "*abone ol*bülten*takip edin*takip et*üye ol",
        /* ar */ "*اشترك*النشرة البريدية*تابعونا*تابعنا*تابعوا",
        /* fa */ "*عضو شوید*خبرنامه",
        /* he */ "*הירשמו*הרשמה לניוזלטר*עקבו אחרינו",
        /* hi */ "*सब्सक्राइब*फॉलो करें*व्हाट्सएप",
        /* th */ "*สมัครสมาชิก*ติดตาม",
        /* id */ "*berlangganan*ikuti kami*dapatkan*saluran whatsapp*gabung",
        /* vi */ "*đăng ký*theo dõi",
        /* ja */ "*メールマガジン*購読*会員登録*フォロー*無料登録*有料会員*ログイン",
        /* zh */ "*订阅*訂閱*关注我们*追蹤*扫码*下载客户端*公众号*微信*点赞*點讚*在看*转发",
        /* ko */ "*구독*뉴스레터*팔로우",
    )),
    (Consent, concat!(
        /* en */ "*cookies*privacy policy*terms of service*terms of use*terms and conditions*we use cookies\
            *your consent*ad blocker*adblock*personal data*enable javascript*recaptcha*your browser",
        /* de */ "*datenschutz*einwilligung*externer inhalt*externe inhalte*nutzungsbedingungen*werbeblocker\
            *an dieser stelle finden sie*drittanbieter*agb",
        /* fr */ "*confidentialité*données personnelles*consentement*conditions générales",
        /* es */ "*política de privacidad*términos y condiciones*protección de datos",
        /* pt */ "*termos de uso",
        /* it */ "*cookie*informativa*trattamento dei dati",
        /* nl */ "*privacybeleid*privacyverklaring*toestemming",
        /* sv */ "*kakor*personuppgifter*integritetspolicy",
        /* no */ "*informasjonskapsler*personvern",
        /* da */ "*samtykke*privatlivspolitik",
        /* fi */ "*evästeet*tietosuoja",
        /* pl */ "*ciasteczka*polityka prywatności*regulamin*danych osobowych",
        /* cs */ "*osobních údajů*souhlas se",
        /* hu */ "*süti*adatvédelmi*adatkezelési",
        /* ru */ "*персональных данных*политика конфиденциальности*файлы cookie",
        /* uk */ "*персональних даних*політика конфіденційності",
        /* tr */ "*çerez*gizlilik politikası*kişisel veri",
        /* ar */ "*ملفات تعريف الارتباط*سياسة الخصوصية",
        /* he */ "*מדיניות פרטיות*תנאי שימוש",
        /* id */ "*kebijakan privasi*syarat dan ketentuan",
        /* ja */ "*プライバシーポリシー*利用規約*クッキー",
        /* zh */ "*隐私政策*隱私權*用户协议*使用条款",
        /* ko */ "*개인정보*쿠키",
    )),
    (Paywall, concat!(
        /* en */ "*subscribers only*to continue reading*to read the full*already a subscriber\
            *already a member*subscriber-only*subscribe to continue*subscribe to read*subscribe now\
            *log in to*sign in to*create a free account*this article is for subscribers\
            *exclusive to subscribers*unlock this*start your free trial*you have reached your\
            *articles remaining*members only*premium content",
        /* de */ "*weiterlesen mit*bereits abonnent*dieser artikel ist exklusiv*um weiterzulesen\
            *jetzt freischalten*nur für abonnenten*mit einem abo*diesen artikel weiterlesen*plus-artikel\
            *sie haben bereits ein*vollen zugriff*zugang zu allen",
        /* fr */ "*réservé aux abonnés*déjà abonné*pour lire la suite*il vous reste*article réservé\
            *la suite est réservée*de cet article à lire",
        /* es */ "*contenido exclusivo*para suscriptores*ya eres suscriptor*para seguir leyendo\
            *solo para suscriptores*contenido para suscriptores",
        /* pt */ "*exclusivo para assinantes*já é assinante*conteúdo exclusivo*para continuar lendo",
        /* it */ "*riservato agli abbonati*sei già abbonato*per continuare a leggere*contenuto riservato",
        /* nl */ "*alleen voor abonnees*al abonnee*verder lezen*om verder te lezen",
        /* sv */ "*för prenumeranter*redan prenumerant*för att läsa",
        /* no */ "*for abonnenter*allerede abonnent*for å lese",
        /* da */ "*kun for abonnenter*for at læse",
        /* fi */ "*vain tilaajille*jo tilaaja",
        /* pl */ "*dla subskrybentów*dla prenumeratorów*pozostało",
        /* cs */ "*pro předplatitele*jen pro předplatitele",
        /* sk */ "*pre predplatiteľov",
        /* ru */ "*только для подписчиков*только подписчикам",
        /* tr */ "*abonelere özel",
        /* ja */ "*有料記事*会員限定*残り*続きを読むには",
        /* zh */ "*付费阅读*會員專屬*订阅后*订阅用户",
        /* ko */ "*유료회원*구독자 전용*계속 읽으려면",
        /* ar */ "*للمشتركين فقط",
        /* he */ "*למנויים בלבד",
        /* hi */ "*केवल सदस्यों के लिए",
    )),
    (Login, concat!(
        /* en */ "^log in^login^sign in*forgot your password*forgot password*remember me*create an account\
            *don't have an account*reset your password*your password*username or email^sign up",
        /* de */ "*passwort vergessen^anmelden^einloggen*angemeldet bleiben*konto erstellen*benutzername",
        /* fr */ "*mot de passe oublié^se connecter^connectez-vous^connexion*créer un compte",
        /* es */ "*olvidaste tu contraseña*contraseña^iniciar sesión^inicia sesión*crear una cuenta",
        /* pt */ "*esqueceu a senha*esqueci minha senha^entrar*criar conta",
        /* it */ "*password dimenticata^accedi*crea un account",
        /* nl */ "*wachtwoord vergeten^inloggen",
        /* sv */ "*glömt lösenord^logga in",
        /* no */ "*glemt passord^logg inn",
        /* da */ "*glemt adgangskode^log ind",
        /* fi */ "*unohditko salasanan^kirjaudu",
        /* pl */ "*zapomniałeś hasła*nie pamiętasz hasła^zaloguj",
        /* cs */ "*zapomenuté heslo^přihlásit",
        /* hu */ "*elfelejtett jelszó^bejelentkezés",
        /* ru */ "*забыли пароль^войти^вход",
        /* uk */ "*забули пароль^увійти",
        /* tr */ "*şifremi unuttum^giriş yap",
        /* ar */ "*نسيت كلمة المرور^تسجيل الدخول",
        /* he */ "*שכחתי סיסמה^התחברות",
        /* id */ "*lupa kata sandi^masuk",
        /* ja */ "*パスワードをお忘れ^ログイン",
        /* zh */ "*忘记密码*忘記密碼^登录^登入",
        /* ko */ "*비밀번호 찾기^로그인",
    )),
    (Stub, concat!(
        /* en */ "^too long?^no time to read^short on time^in a hurry^pressed for time^tl;dr^get a summary\
            ^ai summary^summarize this^generate key^key takeaways by ai",
        /* de */ "^keine zeit zum lesen^zu lang?^zusammenfassung anzeigen^ki-zusammenfassung",
        /* fr */ "^pas le temps^trop long^résumé par^résumer",
        /* es */ "^sin tiempo^no tienes tiempo^¿no tienes tiempo^resumen con ia",
        /* pt */ "^sem tempo^resumo por ia^ver resumo",
        /* it */ "^non hai tempo^poco tempo^riassunto",
        /* nl */ "^geen tijd^te lang?^samenvatting",
        /* sv */ "^ont om tid^kort om",
        /* no */ "^dårlig tid^kort fortalt^kortversjonen",
        /* pl */ "^brak czasu^nie masz czasu^podsumowanie ai",
        /* ru */ "^нет времени^краткое содержание",
        /* uk */ "^немає часу^стислий зміст",
        /* tr */ "^okumaya vaktiniz^özet oluştur",
        /* ar */ "^ليس لديك وقت^ملخص",
        /* he */ "^אין זמן^תקציר",
        /* ja */ "^時間がない^要約",
        /* zh */ "^没时间^沒時間^ai摘要^一键总结",
        /* ko */ "^시간이 없^요약",
    )),
];
