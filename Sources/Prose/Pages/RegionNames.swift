/// The names that page makers give to the parts of their pages: conventions of themes and frameworks, read off many sites.
enum RegionNames {
  static let table: [(Block.Region, String)] = [
    (
      .body,
      """
      article body,articlebody,article content,articlecontent,article text,article copy,article main,article paragraph,entry content,entrycontent,entry body
      entry text,post content,postcontent,post body,postbody,post text,post entry,post article,post main,story body,storybody,story content,story text,story copy
      blog content,blog body,blog post,blog text,blog detail,single content,single post,page content,page body,body content,content body,body copy,bodycopy
      body text,body content,main content,maincontent,content main,content inner,inner content,content area,content text,text content,rich text,richtext
      wysiwyg,prose,field body,node body,node content,news content,news body,news text,news detail,text body,article full,full article,article detail
      articledetail,article wrap,content article,markdown body,mw content,parser output,chapter content,theme content,theme post,c entry,cms content
      section content,copy block,section text,longform,editorial,text block,textblock,text section,html content,article inner,post inner,detail content
      """
    ),
    (.article, "article,articles,hentry,blogposting,newsarticle,story,medicalwebpage,techarticle,scholarlyarticle,recipe"),
    (.main, "main,maincontent,main content,primary,content,main column,main col"),
    (
      .navigation,
      """
      nav,navbar,navigation,subnav,topnav,mainnav,menu,menus,submenu,megamenu,mega menu,breadcrumb,breadcrumbs,crumb,crumbs,bread crumb,pagination,paginator
      pager,paging,pagenav,page numbers,page links,post nav,post navigation,posts navigation,nav links,nextprev,prevnext,next prev,prev next,skip link,skip links
      skiplink,sitemap,toolbar,topbar,top bar,dropdown,offcanvas,off canvas,hamburger,drawer,tab list,tablist,menuitem,alphabet,quick links,quicklinks,jump links
      back top,to top,scroll top,language switcher,lang switcher,site links,menubar
      """
    ),
    (.header, "masthead,site header,siteheader,page header,banner,global header,main header,header,topheader,top header,site branding"),
    (
      .footer,
      """
      footer,site footer,sitefooter,page footer,colophon,copyright,copyrights,bottom bar,footnav,prefooter,subfooter,contentinfo,legal,disclaimer,disclaimers
      article footer,post footer,entry footer,site info
      """
    ),
    (
      .aside,
      """
      sidebar,side bar,sidebars,sidebarright,sidebarleft,widget,widgets,widget area,rail,right rail,rightrail,left rail,right col,rightcol,right column
      rightcolumn,left column,leftcol,side column,complementary,secondary,aside,tertiary,side panel,sidepanel,side content,siderail,side box
      """
    ),
    (
      .form,
      """
      form,forms,login,log in,signin,sign in,signup,sign up,register,registration,search,searchbox,search form,searchform,captcha,recaptcha,contact form
      wpcf,wpforms,gform,gravity,hsform,hs form,hbspt,mc embed,poll,survey,quiz,calculator,contactform,filter,filters,facet,facets,input,checkbox
      """
    ),
    (
      .comments,
      """
      comment,comments,commentlist,comment list,commentarea,comment respond,respond,disqus,livefyre,fb comments,commenting,commentform,comment form,reply
      replies,user comments,reader comments,kommentare,comentarios,commentaires,discussion,comments area,coral,viafoura,hyvor,leave reply,commentbox
      """
    ),
    (.opinions, "reviews,review list,customer reviews,testimonial,testimonials,feedback,rating,ratings,stars"),
    (
      .related,
      """
      related,relateds,related posts,related articles,recommended,recommendation,recommendations,recommend,recirc,recirculation,more stories,more articles
      more news,more posts,more from,read also,also read,read next,readnext,up next,upnext,next up,also like,you may,might like,popular,trending,most read,mostread,most popular
      most viewed,mostviewed,latest,latest news,latest posts,recent,recent posts,recentposts,outbrain,taboola,zergnet,revcontent,similar,suggested,suggestions
      jp relatedposts,yarpp,crp related,next post,prev post,previous post,next article,nextpost,other posts,other articles,see also,related content,relatedcontent
      related links,related stories,further reading,editor picks,editors picks,featured posts,archive,archives,top stories,topstories,headlines,inline related
      promo related,dont miss,don miss
      """
    ),
    (
      .teaser,
      """
      teaser,teasers,card,cards,tile,tiles,carousel,slider,swiper,slick,owl,post list,postlist,post grid,post card,post item,article card,article list,list item
      grid item,thumb,thumbs,thumbnail,excerpt,summary list,feed item,feed,cardlist,card list,loop item,blog list,listing,listings,collection list
      """
    ),
    (
      .promotion,
      """
      promo,promos,promotion,promotional,promobox,cta,call action,calltoaction,newsletter,newsletters,newsletter signup,subscribe,subscription,subscriptions
      subscriber,optin,opt in,mailchimp,mailing list,mailinglist,donate,donation,popup,popups,pop up,modal,modals,overlay,lightbox,paywall,piano,pricing
      offer,offers,coupon,lead magnet,leadbox,leadform,lead form,membership,app download,download app,appstore,convertkit,sumo,elementor popup,signup box
      email signup,emailsignup,giveaway,bookmarklet,app promo,upsell,crosssell,cross sell,hellobar,notification,notifications,alert bar,announcement
      """
    ),
    (
      .advertisement,
      """
      ad,ads,adv,advert,adverts,advertisement,advertisements,advertising,advertorial,adbox,adslot,ad slot,ad unit,adunit,adsense,adsbygoogle,ad container
      ad wrapper,adwrapper,banner ad,dfp,gpt,google ad,sponsor,sponsors,sponsored,affiliate,affiliates,ad placeholder,native ad,adthrive,mediavine,ezoic
      commercial,partner content,affiliate disclosure
      """
    ),
    (
      .share,
      """
      share,shares,sharing,sharer,social,socials,social links,social media,social icons,sociallinks,socialmedia,addthis,addtoany,sharedaddy,sharethis,share buttons
      sharebar,share bar,follow us,follow,follows,followus,jssocials,ssba,heateor,shariff,likebox,like box,pinit,print email,article tools,articletools,post tools,tools bar
      """
    ),
    (
      .byline,
      """
      byline,bylines,author,authors,authorbox,author box,author bio,authorbio,author info,author name,about author,posted on,posted by,postedon,dateline,datetime
      date,dates,timestamp,pubdate,published,publish date,pub date,post date,entry date,meta,postmeta,post meta,entry meta,entrymeta,article meta,articlemeta
      metadata,post info,postinfo,post details,article info,story info,kicker,eyebrow,reading time,readingtime,read time,readtime,avatar,bio,biography,contributor
      contributors,contributed,lastmodified,last updated,updated,view count,views,writer,reviewer,reviewed by,medically reviewed,fact checked,credits,info bar
      """
    ),
    (
      .tags,
      """
      tags,tag list,taglist,tagcloud,tag cloud,tag links,taglinks,post tags,posttags,entry tags,article tags,categories,category list,cat links,catlinks,post categories,topics
      topic list,keywords,hashtags,filed under,post category,entry categories,article topics,labels,tag
      """
    ),
    (
      .cookie,
      """
      cookie,cookies,consent,gdpr,ccpa,onetrust,cmp,cookiebar,cookie bar,cookie notice,cookieconsent,cookie law,cli modal,cookiebot,cookie banner,privacy banner,didomi,quantcast
      truste,iubenda,cky
      """
    ),
    (
      .caption,
      """
      caption,captions,figcaption,wp caption,caption text,image caption,imagecaption,photo caption,photocaption,photo credit,photocredit,image credit,imagecredit
      media caption,img caption,picture caption,credit,cutline,copyright holder,attribution,image source,gallery caption,media info
      """
    ),
    (
      .gallery,
      """
      gallery,slideshow,photo gallery,galleries,lightgallery,photos,video player,videoplayer,player,jwplayer,brightcove,playlist
      embed,video
      """
    ),
    (
      .references,
      """
      references,reference list,reflist,bibliography,footnote,footnotes,endnotes,citations,works cited,ref list,cited,sources
      """
    ),
    (
      .forum,
      """
      forum,forums,commentarea,nestedlisting,answer,answers,suggested answer,accepted answer,topic post,post message,message body,messagebody,messagetext,message content,bbwrapper,phpbb,vbulletin,bbpress
      bbp,postbit,cooked
      """
    ),
    (
      .member,
      """
      signature,userinfo,user info,user details,postprofile,post profile,poster,user title,user avatar,user rank,usercard,user card
      postauthor,member info,message user,user bar
      """
    ),
    (
      .contents,
      """
      toc,ez toc,table contents,tableofcontents,contents list,page contents,article contents,on page,article toc,content outline
      outline
      """
    ),
    (.product, "product,products,woocommerce,price,sku,add cart,cart,shop,basket,variations,product info,buy,buybox,buy box,checkout"),
    (
      .panel,
      """
      tabpanel,tab panel,tab pane,tabpane,tab content,tabcontent,tabs panel,accordion,collapse,collapsible,collapsed,panel body,section body
      toggle content,togglecontent,expand,expandable,expander,expanded,faq,faqs,more content,more text,readmore content,details
      """
    ),
    // Pieces that are there for programs or as pictures.
    (
      .hidden,
      """
      sr only,screen reader,visually hidden,visuallyhidden,screenreader,assistive text,material icons,glyphicon,hidden accessible,accessibly hidden,print only
      printonly,element invisible
      """
    ),
  ]

  /// Pairs that are part of the page's text though a word of theirs names something else: parts of boxes of page builders, and what pages
  /// about medicines have.
  static let plain = """
    elementor widget,card header,card body,card text,card title,card content,panel header,section header,accordion header,accordion item
    tab header,faq header,recommended dose,recommended doses,recommended dosage,recommended dosing,recommended use,recommended intake
    recommended daily,suggested answer,suggested dose,suggested dosage,suggested use,similar drugs,similar medicines,similar medications
    related side,dosage form,dosage forms,dose form,drug form,drug forms,drug label,drug labels,dose calculator,warning label,drug card,drug cards
    """
}
